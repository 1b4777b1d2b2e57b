import type { Browser, BrowserContext } from '@playwright/test';
import { articleAddress } from '../../src/contract/articlePath.ts';
import { serveFolder } from '../../src/press/hosting/serveFolder.ts';
import { articles, firstParagraph, pageKinds, section } from '../page/pageKinds.ts';
import { openTab, unpackPhone } from '../page/phone.ts';
import { textShown, type WatchedWindow, watchPage } from '../page/watchPage.ts';

/** What was measured: times in milliseconds, bytes. */
export interface ColdStarts {
  article: number[];
  list: number[];
  /** What the browser stores for one article. */
  stored: number;
}

const firstTitle = pageKinds[0]?.text.reader ?? '';

/** Takes a section along, cuts the line, and opens the app so many times, each with a worker that does not run yet. */
export async function coldStarts(browser: Browser, dist: string, rounds: number): Promise<ColdStarts> {
  const host = await serveFolder(dist);
  const context = await unpackPhone(browser);
  try {
    const stored = await takeAlong(context, host.origin);
    await host.close();
    const measured: ColdStarts = { article: [], list: [], stored };
    for (let round = 0; round < rounds; round += 1) {
      const article = host.origin + articleAddress(articles.english);
      measured.article.push(await coldStart(context, article, firstParagraph.reader));
      // An address that was not visited: the browser's cache may have those that were.
      measured.list.push(await coldStart(context, `${host.origin}${section}/en`, firstTitle));
    }
    return measured;
  } finally {
    await context.close();
  }
}

/** @returns what the browser has stored for each article */
async function takeAlong(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(origin + section);
  await page.locator('select[name=chrome]').dispatchEvent('pointerover');
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });
  const used = () =>
    page.evaluate(async () => {
      // Chromium says what each kind of storage takes.
      const estimate = (await navigator.storage.estimate()) as { usageDetails?: { indexedDB?: number } };
      return estimate.usageDetails?.indexedDB ?? 0;
    });
  const before = await used();
  const panel = page.locator('.aa-take');
  await panel.locator('summary').click();
  await panel.locator('fieldset + button').click();
  await panel.locator('progress').waitFor({ state: 'detached' });
  await panel.locator('fieldset ~ button').waitFor();
  const [count, after] = [await page.locator('[id^="item-"]').count(), await used()];
  await page.close();
  return Math.round((after - before) / count);
}

async function coldStart(context: BrowserContext, url: string, text: string): Promise<number> {
  const { page, session } = await openTab(context);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.addInitScript(watchPage, [text, textShown] as const);
  await page.goto(url);
  const shown = await page.waitForFunction(() => (window as unknown as WatchedWindow).watched_load?.text);
  const time = await shown.jsonValue();
  await page.close();
  return time ?? Number.NaN;
}
