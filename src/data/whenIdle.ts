/**
 * Does work when the browser is idle; soon, where it does not say when that is.
 *
 * @param timeout how long the work may wait for that, in milliseconds
 */
export function whenIdle(work: () => void, timeout?: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, timeout === undefined ? {} : { timeout });
  else setTimeout(work);
}
