import type { Browser, CDPSession, Page } from '@playwright/test';
import { openPhone } from './phone.ts';
import { type Traffic, type TrafficWatch, watchTraffic } from './traffic.ts';
import { type Watched, type WatchedWindow, watchPage } from './watchPage.ts';

/** One cold load; times in milliseconds. */
export interface Visit {
  /** When the first paragraph could be read. */
  paragraph: number;
  firstPaint: number;
  largestPaint: number;
  /** The sum of all layout shifts. */
  shift: number;
  /** The main thread's work until the page was idle. */
  mainThread: number;
  traffic: Traffic;
}

/** How long nothing must happen for a page to count as idle, and how long to wait for that. */
const quiet = 2000;
const patience = 90_000;

/**
 * Loads a page on the phone and waits until it is idle: two seconds without a request and without a task longer than
 * 50 ms.
 *
 * Main-thread time is the browser's own sum of all tasks of the page's main thread, long and short (`TaskDuration`),
 * measured on the slowed thread. A trace gives the same (within a twentieth) but slows what it measures.
 *
 * @param paragraph CSS selector of the first paragraph
 * @throws {Error} when the paragraph is not visible without scrolling, or the page never becomes idle
 */
export async function visit(browser: Browser, url: string, paragraph: string): Promise<Visit> {
  const { context, page, session } = await openPhone(browser);
  try {
    await page.addInitScript(watchPage, paragraph);
    const line = watchTraffic(session);
    await page.goto(url, { waitUntil: 'load', timeout: patience });
    const watched = await untilQuiet(page, line);
    const mainThread = await taskTime(session);
    const top = await page.locator(paragraph).first().boundingBox();
    const { paragraph: read, firstPaint, largestPaint, shift } = watched;
    if (read === undefined || !top || top.y + 1 > (page.viewportSize()?.height ?? 0)) {
      throw new Error(
        `${url} does not show its first paragraph on the first screen: measure another article`,
      );
    }
    if (firstPaint === undefined || largestPaint === undefined) throw new Error(`${url} painted nothing`);
    return { paragraph: read, firstPaint, largestPaint, shift, mainThread, traffic: line.traffic };
  } finally {
    await context.close();
  }
}

async function untilQuiet(page: Page, line: TrafficWatch): Promise<Watched> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    // Polling is a task, too: rare enough not to matter, and as often for every page.
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (line.pending() > 0 || line.idle() < quiet) continue;
    const [watched, now] = await page.evaluate(
      () => [(window as unknown as WatchedWindow).watched_load, performance.now()] as const,
    );
    if (now - watched.busyUntil > quiet) return watched;
  }
  throw new Error(`${page.url()} does not become idle`);
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
