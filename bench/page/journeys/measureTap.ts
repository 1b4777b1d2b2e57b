import type { Browser } from '@playwright/test';
import { unpackPhone } from '../phone.ts';
import { openQuiet } from './openQuiet.ts';
import type { Tap } from './taps.ts';
import { touch } from './touch.ts';
import { type Answered, type AnsweredWindow, watchAnswer } from './watchAnswer.ts';

/**
 * Opens a page on the phone, taps once and waits for the answer.
 *
 * @param running whether the code runs before; otherwise this tap starts it
 * @returns the times; without `answer` when the browser has loaded another page instead
 */
export async function measureTap(
  browser: Browser,
  origin: string,
  tap: Tap,
  running: boolean,
): Promise<Answered> {
  const context = await unpackPhone(browser);
  try {
    const { tab } = await openQuiet(context, origin + tap.address, { running });
    const { page } = tab;
    if (tap.panel !== undefined) await page.locator(tap.panel).evaluate(openPanel);
    const control = page.locator(tap.control).first();
    await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(500);
    await page.evaluate(watchAnswer, tap.answer);
    if (tap.key === undefined) await touch(tab, control, 0);
    else await control.press(tap.key, { noWaitAfter: true });
    await page
      .waitForFunction(() => (window as unknown as AnsweredWindow).answered.answer, undefined, {
        polling: 200,
        timeout: 10_000,
      })
      .catch(() => undefined);
    // The last frame's entry comes a moment later.
    await page.waitForTimeout(500);
    return (
      (await page.evaluate(() => (window as unknown as Partial<AnsweredWindow>).answered)) ?? {
        frame: Number.NaN,
      }
    );
  } finally {
    await context.close();
  }
}

/** Runs in the page: opens a panel without touching anything, which would start the code. */
function openPanel(panel: HTMLElement | SVGElement): void {
  if (panel instanceof HTMLDetailsElement) panel.open = true;
  else if (panel instanceof HTMLElement) panel.showPopover();
}
