import { loadQuietly } from '../data/loadQuietly.ts';
import { whenIdle } from '../data/whenIdle.ts';
import { loadArticleCode } from '../routes.tsx';
import { savesData } from '../settings/savesData.ts';
import { rest } from './rest.ts';

/**
 * Loads the data and the code of a page when its link is touched, pointed at or focused, so that most of it is there
 * when the link is followed; the code of articles, where most links lead, once the browser is idle. What is in the cache is
 * not fetched twice. Then, too, it begins to hear whether another tab removes everything of this site. Readers who save data load
 * what they touch. What fails is tried again, and told, when the link is followed.
 *
 * @param open loads the page of a path
 */
export function loadAhead(open: (pathname: string) => Promise<unknown>): void {
  whenIdle(() => void loadQuietly(hearOfRemoval));
  let timer: ReturnType<typeof setTimeout>;
  let pointed = '';
  const onIntent = (delay: number) => (event: Event) => {
    clearTimeout(timer);
    if (event instanceof PointerEvent) {
      // A page that moves below a pointer that rests points at nothing.
      const place = `${event.clientX} ${event.clientY}`;
      const isResting = event.type === 'pointerover' && place === pointed;
      pointed = place;
      if (isResting) return;
    }
    if (delay > 0 && savesData()) return;
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.origin !== window.location.origin || link.pathname === window.location.pathname) return;
    const load = () => void loadQuietly(() => open(link.pathname));
    if (delay === 0) load();
    else timer = setTimeout(load, delay);
  };
  document.addEventListener('pointerdown', onIntent(0), { passive: true });
  document.addEventListener('pointerover', onIntent(rest), { passive: true });
  document.addEventListener('focusin', onIntent(rest), { passive: true });
  if (!savesData()) whenIdle(() => void loadQuietly(loadArticleCode));
}

async function hearOfRemoval(): Promise<void> {
  const { followRemoval } = await import('../settings/keepNothing.ts');
  followRemoval();
}
