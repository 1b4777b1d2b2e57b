import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createPath, NavigationType, type Path } from 'react-router';
import type { OpenedPage, Visit } from '../pages/visit.ts';
import { clickedPageLink } from './clickedPageLink.ts';
import { scrollPlaces } from './scrollPlaces.ts';

/** What is shown, and whether another page is on its way. */
export interface TravelState {
  /** Absent while the first page's data loads. */
  visit: Visit | undefined;
  travelling: boolean;
}

/** How long a page may take before its reader is told that it is on its way, in milliseconds. */
const patience = 100;

/** The way from page to page in a browser. */
export interface Travel {
  state(): TravelState;
  /** Where a navigation leads that waits for its page. */
  going(): Path | undefined;
  /** Tells of each state, from the present one on, until what it returns is called: then links are the browser's again. */
  follow(show: (state: TravelState) => void): () => void;
  /** Scrolls to the place of a page that has just come on the screen. */
  arrived(visit: Visit): void;
}

/**
 * Follows links, Back and Forward: the old page stays until the next can be shown, and the later of two navigations counts.
 *
 * @param basename the base path of the site, with a slash at both ends
 * @param open loads a page
 * @param first the page that is already to be seen, with its scroll position; without it the address is opened
 */
export function createTravel(
  basename: string,
  open: (pathname: string) => Promise<OpenedPage>,
  first?: OpenedPage,
): Travel {
  const built = first && { ...first, action: NavigationType.Pop, location: { ...here(), ...entry() } };
  const places = scrollPlaces(() => state.visit?.location.key ?? '');
  let state: TravelState = { visit: built, travelling: false };
  let going: Path | undefined;
  let show: (next: TravelState) => void = () => undefined;
  listen();
  // An entry of the history that has a name was here before, and has its place.
  if (!first) void go(keyInHistory() ? NavigationType.Pop : NavigationType.Replace, here());

  async function go(action: NavigationType, to: Path): Promise<void> {
    const { visit } = state;
    going = to;
    // Before the page says that another is on its way, which moves it.
    if (visit) places.leave(visit.location.key);
    let page: OpenedPage | undefined = visit && isWithin(visit.location, to) ? visit : undefined;
    if (!page) {
      // Not at once: what was loaded ahead is there before this is painted, and painting it would hold it back.
      setTimeout(() => going === to && change({ ...state, travelling: true }), patience);
      page = await open(to.pathname);
      if (going !== to) return;
    }
    going = undefined;
    if (action !== NavigationType.Pop && !write(action, to)) return;
    const next = { visit: { ...page, action, location: { ...to, ...entry() } }, travelling: false };
    // Back is instant, and so is what comes where nothing was; a new page may be rendered in steps, so that the touch is answered.
    if (action === NavigationType.Pop || !visit) flushSync(() => change(next));
    else startTransition(() => change(next));
  }

  function change(next: TravelState): void {
    state = next;
    show(next);
  }

  function onPop(): void {
    void go(NavigationType.Pop, here());
  }

  function onClick(event: MouseEvent): void {
    const link = clickedPageLink(event, basename);
    if (!link) return;
    event.preventDefault();
    void go(link.href === window.location.href ? NavigationType.Replace : NavigationType.Push, pathOf(link));
  }

  function listen(): void {
    window.addEventListener('popstate', onPop);
    document.addEventListener('click', onClick);
  }

  return {
    state: () => state,
    going: () => going,
    follow(listener) {
      listen();
      show = listener;
      show(state);
      return () => {
        window.removeEventListener('popstate', onPop);
        document.removeEventListener('click', onClick);
        show = () => undefined;
      };
    },
    arrived(visit) {
      if (visit !== built) places.arrive(visit);
    },
  };
}

function pathOf({ pathname, search, hash }: Path): Path {
  return { pathname, search, hash };
}

const here = () => pathOf(window.location);

/** Whether an address is a place in the page that is shown. */
function isWithin(shown: Path, to: Path): boolean {
  return shown.pathname === to.pathname && shown.search === to.search && (shown.hash || to.hash) !== '';
}

/** Puts an address into the history. @returns false where the browser refuses and loads it instead */
function write(action: NavigationType, to: Path): boolean {
  const method = action === NavigationType.Push ? 'pushState' : 'replaceState';
  try {
    window.history[method]({ key: newKey() }, '', createPath(to));
    return true;
  } catch {
    // Safari takes only so many in half a minute.
    window.location.assign(createPath(to));
    return false;
  }
}

const newKey = () => Math.random().toString(36).slice(2, 10);

function keyInHistory(): string | undefined {
  return (window.history.state as { key?: string } | null)?.key;
}

/** The present entry of the history, which has a name from now on. */
function entry(): { key: string; state: null } {
  const key = keyInHistory() ?? newKey();
  if (!keyInHistory()) window.history.replaceState({ key }, '');
  return { key, state: null };
}
