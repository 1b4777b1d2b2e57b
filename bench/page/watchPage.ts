/** A page's record of its own loading, in milliseconds from the start of the navigation. */
export interface Watched {
  /** When the text could be read. */
  text?: number;
  firstPaint?: number;
  largestPaint?: number;
  /** The sum of all layout shifts. */
  shift: number;
  /** The end of the last task longer than 50 ms. */
  busyUntil: number;
}

/** The name of the function that is called when the text is painted, where there is one. */
export const textShown = 'watched_textShown';

/** Where a page keeps the record. */
export type WatchedWindow = Window & { watched_load: Watched };

/**
 * Runs in the page before its own code, and is the same for every page that is measured.
 *
 * The text is marked for Element Timing as soon as it is parsed, so the browser itself reports when its
 * letters were first painted: text that is laid out but invisible while its font loads does not count,
 * text in a fallback font does. Polling could not tell, and would be work on the thread that is measured.
 *
 * @param text CSS selector of the text that is timed
 * @param told the name of a function to call when it is painted
 */
export function watchPage([text, told]: readonly [text: string, told: string]): void {
  const watched: Watched = { shift: 0, busyUntil: 0 };
  Object.assign(window, { watched_load: watched });

  new MutationObserver((_, observer) => {
    const element = document.querySelector(text);
    if (!element) return;
    observer.disconnect();
    element.setAttribute('elementtiming', 'text');
  }).observe(document, { subtree: true, childList: true });

  interface Entry extends PerformanceEntry {
    renderTime: number;
    value: number;
  }
  const note: Record<string, (entry: Entry) => void> = {
    element: ({ renderTime }) => {
      watched.text ??= renderTime;
      (window as unknown as Record<string, ((payload: string) => void) | undefined>)[told]?.('');
    },
    paint: ({ name, startTime }) => {
      if (name === 'first-contentful-paint') watched.firstPaint = startTime;
    },
    'largest-contentful-paint': ({ startTime }) => {
      watched.largestPaint = startTime;
    },
    'layout-shift': ({ value }) => {
      watched.shift += value;
    },
    longtask: ({ startTime, duration }) => {
      watched.busyUntil = startTime + duration;
    },
  };
  for (const [type, keep] of Object.entries(note)) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) keep(entry as Entry);
    }).observe({ type, buffered: true });
  }
}
