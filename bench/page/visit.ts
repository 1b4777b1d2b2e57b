import type { Browser, CDPSession } from '@playwright/test';
import { openTab, unpackPhone } from './phone.ts';
import { type Traffic, watchTraffic } from './traffic.ts';
import { textShown, watchPage } from './watchPage.ts';
import { whenQuiet } from './whenQuiet.ts';

/** One cold load; times in milliseconds. */
export interface Visit {
  /** When the text could be read. */
  text: number;
  firstPaint: number;
  largestPaint: number;
  /** The sum of all layout shifts. */
  shift: number;
  /** The main thread's work until the text was painted, and until the page was quiet. */
  workBefore: number;
  work: number;
  traffic: Traffic;
}

/**
 * Loads a page on the phone, with nothing kept, and waits until it is quiet.
 *
 * The main thread's work is the browser's own sum of all its tasks, long and short (`TaskDuration`), on the slowed
 * thread. A trace gives the same (within a twentieth) but slows what it measures.
 *
 * @param text CSS selector of the text that is timed
 * @throws {Error} when it is not to be seen without scrolling, or the page never becomes quiet
 */
export async function visit(browser: Browser, url: string, text: string): Promise<Visit> {
  const context = await unpackPhone(browser);
  try {
    const tab = await openTab(context);
    const { page, session } = tab;
    let workBefore = Promise.resolve(Number.NaN);
    session.on('Runtime.bindingCalled', ({ name }) => {
      if (name === textShown) workBefore = taskTime(session);
    });
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: textShown });
    await page.addInitScript(watchPage, [text, textShown] as const);
    const line = watchTraffic(session);
    await page.goto(url, { waitUntil: 'load', timeout: 90_000 });
    const watched = await whenQuiet(tab, line);
    const work = await taskTime(session);
    const top = await page.locator(text).first().boundingBox();
    const { text: shown, firstPaint, largestPaint, shift } = watched;
    if (shown === undefined || !top || top.y + 1 > (page.viewportSize()?.height ?? 0))
      throw new Error(`${url} does not show ${text} on the first screen: measure another page`);
    if (firstPaint === undefined || largestPaint === undefined) throw new Error(`${url} painted nothing`);
    const { traffic } = line;
    return { text: shown, firstPaint, largestPaint, shift, workBefore: await workBefore, work, traffic };
  } finally {
    await context.close();
  }
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
