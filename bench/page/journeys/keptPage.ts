import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';
import { unpackPhone } from '../phone.ts';
import { openQuiet } from './openQuiet.ts';

/** What a browser says that has no such cache. */
const without = 'BackForwardCacheDisabledForDelegate';

/**
 * Whether the browser keeps an article whose code runs as it is (back/forward cache) when the reader leaves it and comes
 * back.
 *
 * @param launch how the browser is started; Playwright's own start switches this cache off
 * @param other a page of the site to go to
 * @returns `kept`, or the browser's reasons why not; undefined when only a browser without this cache is there
 */
export async function keptPage(
  launch: LaunchOptions,
  url: string,
  other: string,
): Promise<string | undefined> {
  const executablePath = wholeBrowserPath(launch.executablePath);
  const own = { ...launch, ...(executablePath && { executablePath }) };
  const browser = await chromium.launch({ ...own, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const { tab } = await openQuiet(await unpackPhone(browser), url, { running: true });
    const { page, session } = tab;
    await session.send('Page.enable');
    const answer = new Promise<string>((resolve) => {
      session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
        resolve(notRestoredExplanations.map(({ reason, type }) => `${reason} (${type})`).join(', ')),
      );
      session.on('Page.frameNavigated', ({ type }) => type === 'BackForwardCacheRestore' && resolve('kept'));
    });
    await page.goto(other, { waitUntil: 'load' });
    const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
    const entryId = entries[currentIndex - 1]?.id ?? 0;
    await session.send('Page.navigateToHistoryEntry', { entryId });
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('not measured'), 10_000).unref());
    const reasons = await Promise.race([answer, late]);
    return reasons.includes(without) ? undefined : reasons;
  } finally {
    await browser.close();
  }
}

/** The browser with a window of its own where there is one: the one without has no such cache. */
function wholeBrowserPath(path: string | undefined): string | undefined {
  const whole = path?.replace('-headless-shell', '');
  return whole && existsSync(whole) ? whole : path;
}
