import type { BrowserContext } from '@playwright/test';
import { openTab, type PhoneTab } from '../phone.ts';
import { type TrafficWatch, watchTraffic } from '../traffic.ts';
import { textShown, watchPage } from '../watchPage.ts';
import { whenQuiet } from '../whenQuiet.ts';
import { startCode } from './startCode.ts';

/** A page in a tab that has become quiet, and everything that has been sent to it since it was opened. */
export interface QuietPage {
  tab: PhoneTab;
  line: TrafficWatch;
}

/**
 * Opens a page in a tab of its own and waits until it is quiet: its code is fetched and does not run.
 *
 * @param text CSS selector of a text whose paint is noted in each page of the tab (watchPage)
 * @param running whether to start the reader's code, too
 */
export async function openQuiet(
  context: BrowserContext,
  url: string,
  { text = 'main', running = false } = {},
): Promise<QuietPage> {
  const tab = await openTab(context);
  await tab.page.addInitScript(watchPage, [text, textShown] as const);
  const line = watchTraffic(tab.session);
  await tab.page.goto(url, { waitUntil: 'load', timeout: 90_000 });
  await whenQuiet(tab, line);
  if (running) {
    await startCode(tab);
    await whenQuiet(tab, line);
  }
  return { tab, line };
}
