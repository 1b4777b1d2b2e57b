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
/** The words that were named last, and the block that they are counted from: `/articles/x?12-30-k3x9z`, 7. */
let counted: { words: string; block: number | undefined } | undefined;

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
  const block = namedBlock(hash);
  const words = wordsOf(search, hash, block);
  if (directives.length === 0 && words === null) return undefined;
  return {
    directives,
    words,
    block,
    scrolls: !isPop || followed !== '' || loaded?.type === 'navigate',
  };
}

function isShown(address: string): boolean {
  const { pathname } = new URL(address, window.location.href);
  return pathname === window.location.pathname;
}

/**
 * The words that the address counts; null where it counts none, or where a link to another place of the page was followed, which leaves
 * the query as it is.
 */
function wordsOf(search: string, hash: string, block: number | undefined): string | null {
  const named = new URLSearchParams(search).get(wordsParameter);
  if (named === null) return null;
  const words = `${window.location.pathname}?${named}`;
  if (counted?.words !== words) counted = { words, block };
  const isOfPassage = block !== undefined || hash.split(directiveMark)[0]?.replace('#', '') === '';
  return isOfPassage && counted.block === block ? named : null;
}

/** The number of the block that a fragment names: 7 for `#p7:~:text=…`. */
function namedBlock(hash: string): number | undefined {
  const number = /^#p(\d+)(?=$|:)/.exec(hash)?.[1];
  return number === undefined ? undefined : Number(number);
}
