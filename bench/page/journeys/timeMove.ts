import type { Page } from '@playwright/test';

/** A page at a place. */
interface Place {
  pathname: string;
  /** CSS selector of something that only this page has. */
  shown: string;
  /** How far it is scrolled. */
  top: number;
}

/** Goes back (-1) or forward (1) in a tab's history without leaving the document; milliseconds to the frame with that page at its place. NaN if it does not come in five seconds. */
export function timeMove(page: Page, step: -1 | 1, place: Place): Promise<number> {
  return page.evaluate(
    ([step, { pathname, shown, top }]) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const isThere = () =>
          location.pathname === pathname &&
          document.querySelector(shown) !== null &&
          Math.abs(window.scrollY - top) < 3;
        const painted = () => resolve(performance.now() - started);
        const look = () => {
          if (performance.now() - started > 5000) resolve(Number.NaN);
          else if (isThere()) setTimeout(painted);
          else requestAnimationFrame(look);
        };
        history.go(step);
        requestAnimationFrame(look);
      }),
    [step, place] as const,
  );
}
