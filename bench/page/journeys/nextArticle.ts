import type { Browser } from '@playwright/test';
import { articleAddress } from '../../../src/contract/articlePath.ts';
import { articles, section } from '../pageKinds.ts';
import { type PhoneTab, unpackPhone } from '../phone.ts';
import { type Traffic, watchTraffic } from '../traffic.ts';
import type { WatchedWindow } from '../watchPage.ts';
import { whenQuiet } from '../whenQuiet.ts';
import { openQuiet } from './openQuiet.ts';
import { timeMove } from './timeMove.ts';
import { touch } from './touch.ts';

/** How an article is come to from a list. */
export interface Way {
  /** The site's origin, and the CSS selector of a body's first paragraph there. */
  origin: string;
  text: string;
  /** How long the finger is on the link before it is lifted, in milliseconds. */
  held: number;
  /** Whether the code runs before the link is touched; undefined for a page without code. */
  running?: boolean;
}

export interface NextArticle {
  /** From lifting the finger to the text's paint, in milliseconds. */
  text: number;
  /** What came over the wire, from the touch until quiet. */
  traffic: Traffic;
  /** Back to the list and forward to the article, each at its place; NaN for a page without code. */
  back: number;
  forward: number;
}

const article = articleAddress(articles.english);

/** Opens a section, scrolls to an article, follows its link, and goes back and forward. */
export async function nextArticle(
  browser: Browser,
  { origin, text, held, running }: Way,
): Promise<NextArticle> {
  const context = await unpackPhone(browser);
  try {
    await context.addInitScript(noteTaps);
    const { tab } = await openQuiet(context, origin + section, { text, running: running ?? false });
    const { page, session } = tab;
    const link = page.locator(`main a[href="${article}"]`).first();
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(500);
    const list = await page.evaluate(() => window.scrollY);
    const line = watchTraffic(session);
    await touch(tab, link, held);
    const shown = await textShownAfterTap(tab);
    await whenQuiet(tab, line);
    const { traffic } = line;
    if (running === undefined) return { text: shown, traffic, back: Number.NaN, forward: Number.NaN };
    await page.evaluate(() => window.scrollTo(0, 500));
    await page.waitForTimeout(500);
    const place = await page.evaluate(() => window.scrollY);
    const back = await timeMove(page, -1, { pathname: section, shown: 'main ol > li > article', top: list });
    await page.waitForTimeout(500);
    const forward = await timeMove(page, 1, { pathname: article, shown: text, top: place });
    return { text: shown, traffic, back, forward };
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes when the finger was lifted, for the next document too. */
function noteTaps(): void {
  const note = ({ timeStamp }: Event) =>
    sessionStorage.setItem('tapped', String(performance.timeOrigin + timeStamp));
  document.addEventListener('click', note, { capture: true });
}

/** Whether the link changes the page or the browser loads another, the clock is the same. */
async function textShownAfterTap({ page }: PhoneTab): Promise<number> {
  const handle = await page.waitForFunction(
    (pathname) => {
      const { watched_load: watched } = window as unknown as WatchedWindow;
      if (location.pathname.replace(/\/$/, '') !== pathname || watched.text === undefined) return undefined;
      return performance.timeOrigin + watched.text - Number(sessionStorage.getItem('tapped'));
    },
    article,
    { polling: 200, timeout: 60_000 },
  );
  return (await handle.jsonValue()) ?? Number.NaN;
}
