import type { PhoneTab } from './phone.ts';
import type { TrafficWatch } from './traffic.ts';
import type { Watched, WatchedWindow } from './watchPage.ts';

/** How long nothing must happen for a page to count as quiet, and how long to wait for that, in milliseconds. */
const quiet = 1500;
const patience = 90_000;

/**
 * Waits until a page is quiet: a second and a half without a request and without a task longer than 50 ms.
 *
 * @returns what the page has noted (watchPage)
 * @throws {Error} when it never becomes quiet
 */
export async function whenQuiet({ page }: PhoneTab, line: TrafficWatch): Promise<Watched> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    // Asking is a task, too: rare enough not to matter, and as often for every page.
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (line.pending() > 0 || line.idle() < quiet) continue;
    const [watched, now] = await page.evaluate(
      () => [(window as unknown as WatchedWindow).watched_load, performance.now()] as const,
    );
    if (now - watched.busyUntil > quiet) return watched;
  }
  throw new Error(`${page.url()} does not become quiet`);
}
