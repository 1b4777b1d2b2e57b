import { whenIdle } from '../data/whenIdle.ts';

/**
 * Calls back once an element is on the screen and the browser idle.
 *
 * @param margin how far below the screen is near enough, as CSS has it
 * @returns ends the watch
 */
export function whenSeen(
  element: Element | null,
  seen: () => void,
  margin = '0px',
): (() => void) | undefined {
  if (!element) return undefined;
  let isLeft = false;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      whenIdle(() => !isLeft && seen());
    },
    { rootMargin: `0px 0px ${margin}` },
  );
  observer.observe(element);
  return () => {
    isLeft = true;
    observer.disconnect();
  };
}
