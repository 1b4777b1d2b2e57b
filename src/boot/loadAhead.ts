import { type LoaderFunctionArgs, matchRoutes, type RouteObject } from 'react-router';
import { rest } from './startScript.ts';

/**
 * Loads the data and the code of a page when its link is touched, pointed at or focused, so that most of it is there
 * when the link is followed. Loaders fill the cache, which fetches nothing twice. What fails is tried again, and told,
 * when the link is followed.
 *
 * @param routeTable the reader's own, with its loaders
 * @param basename the site's base
 */
export function loadAhead(routeTable: RouteObject[], basename: string): void {
  let timer: ReturnType<typeof setTimeout>;
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
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
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.origin !== window.location.origin || link.pathname === window.location.pathname) return;
    timer = setTimeout(() => load(routeTable, basename, link.pathname), delay);
  };
  document.addEventListener('pointerdown', onIntent(0), { passive: true });
  if (saves) return;
  document.addEventListener('pointerover', onIntent(rest), { passive: true });
  document.addEventListener('focusin', onIntent(rest), { passive: true });
}

function load(routeTable: RouteObject[], basename: string, pathname: string): void {
  for (const { route, params } of matchRoutes(routeTable, pathname, basename) ?? []) {
    const data = typeof route.loader === 'function' && route.loader({ params } as LoaderFunctionArgs);
    const code = typeof route.lazy === 'object' && route.lazy.Component?.();
    void Promise.allSettled([data, code]);
  }
}
