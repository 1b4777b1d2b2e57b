import type { Visit } from '../pages/visit.ts';
import { mayKeep } from '../settings/mayKeep.ts';

/** The key of what a tab remembers over a reload. */
const storageKey = 'aa-aa.places';

/** How far the pages of the tab's history are scrolled. */
export interface ScrollPlaces {
  /** Remembers how far the page is scrolled that is left. @param key of its entry in the history */
  leave(key: string): void;
  /** Goes to where a page was left, else to the place that its address names, else to its top. */
  arrive(visit: Visit): void;
}

/**
 * Takes scrolling over from the browser while the reader runs: the browser would scroll before the page is there. A page that is
 * loaded anew is again the browser's.
 *
 * @param current the key of the entry that is shown
 */
export function scrollPlaces(current: () => string): ScrollPlaces {
  const places = storedPlaces();
  const leave = (key: string) => {
    places[key] = window.scrollY;
  };
  const takeOver = () => {
    window.history.scrollRestoration = 'manual';
  };
  takeOver();
  window.addEventListener('pageshow', takeOver);
  window.addEventListener('pagehide', () => {
    leave(current());
    store(places);
    window.history.scrollRestoration = 'auto';
  });
  return {
    leave,
    arrive({ action, location: { key, hash } }) {
      const place = action === 'POP' ? places[key] : undefined;
      const named = document.getElementById(hash.slice(1));
      if (place !== undefined || !named) return window.scrollTo(0, place ?? 0);
      named.scrollIntoView();
    },
  };
}

function storedPlaces(): Record<string, number> {
  try {
    return JSON.parse(window.sessionStorage.getItem(storageKey) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

function store(places: Record<string, number>): void {
  if (!mayKeep()) return;
  try {
    window.sessionStorage.setItem(storageKey, JSON.stringify(places));
  } catch {
    // A full or forbidden storage costs the places of pages that are loaded anew.
  }
}
