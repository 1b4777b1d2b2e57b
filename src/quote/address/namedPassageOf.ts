import type { NamedPassage } from './namedPassage.ts';
import { directiveMark, parseTextDirectives } from './textDirective.ts';
import { wordsParameter } from './wordsParameter.ts';

/** What the browser tells of a page's address where the address itself no longer says it. */
interface Told {
  navigation?: { currentEntry: { url: string | null } | null };
}

let isFirst = true;
/** The link to a place of the same page that was clicked last: the browser follows it, and hides its directive. */
let clicked = '';

/** Remembers the directive of a link that is followed in the page, until what it returns is called. */
export function rememberClicked(): () => void {
  const onClick = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash.includes(directiveMark)) clicked = link.href;
  };
  document.addEventListener('click', onClick, { capture: true });
  return () => document.removeEventListener('click', onClick, { capture: true });
}

/**
 * The passage that the present page's address names; undefined where it names none. A browser that knows text fragments takes them out
 * of `location`: Chromium tells them in its list of navigations, Firefox (147 on) in the entry of the history; WebKit tells them nowhere,
 * and has the words' numbers (decision 0039).
 *
 * @param location the router's, whose hash has the directives where a link was followed inside the app
 * @param isPop whether the browser has led here: at first, or back
 */
export function namedPassageOf(
  { hash, search }: { hash: string; search: string },
  isPop: boolean,
): NamedPassage | undefined {
  const { currentEntry } = (window as Told).navigation ?? {};
  const [loaded] = isFirst
    ? (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])
    : [];
  const followed = clicked;
  // What was loaded first is not what is shown later.
  isFirst = false;
  clicked = '';
  const told = [
    hash,
    ...[currentEntry?.url, followed, loaded?.name].map((one) => (one && isShown(one) ? one : '')),
  ];
  const directives = parseTextDirectives(told.find((one) => one.includes(directiveMark)) ?? '');
  const words = new URLSearchParams(search).get(wordsParameter);
  if (directives.length === 0 && words === null) return undefined;
  return {
    directives,
    words,
    block: namedBlock(hash),
    scrolls: !isPop || followed !== '' || loaded?.type === 'navigate',
  };
}

function isShown(address: string): boolean {
  const { pathname } = new URL(address, window.location.href);
  return pathname === window.location.pathname;
}

/** The number of the block that a fragment names: 7 for `#p7:~:text=…`. */
function namedBlock(hash: string): number | undefined {
  const number = /^#p(\d+)(?=$|:)/.exec(hash)?.[1];
  return number === undefined ? undefined : Number(number);
}
