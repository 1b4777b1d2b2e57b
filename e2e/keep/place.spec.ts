import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axeFindings.ts';
import { keptIn } from '../support/keptLibrary.ts';
import { articles, expect, hydrated, test } from '../support/reader.ts';

/** Opens an article as a reader whose device remembers what was read. */
async function openRemembering(page: Page, chrome: string, id: string): Promise<void> {
  await page.addInitScript((language) => {
    if (localStorage.getItem('aa-aa.preferences')) return;
    const kept = { chrome: language, theme: 'system', textSize: 0, remember: true };
    localStorage.setItem('aa-aa.preferences', JSON.stringify(kept));
  }, chrome);
  await page.goto(`/articles/${id}`);
  await hydrated(page);
}

/** The block that is kept, counted from 0. */
const keptBlock = async (page: Page) => (await keptIn(page, 'places'))[0]?.block;

for (const [chrome, id, goOn] of [
  ['fa-AF', articles.dari, 'ادامه از همان‌جا'],
  ['en', articles.english, 'Go on from there'],
] as const) {
  test(`an article is gone on with where it was left, on the next visit, in ${chrome}`, async ({ page }) => {
    await openRemembering(page, chrome, id);
    const bar = page.locator('.foot-bar');
    await expect(bar).toBeAttached();
    const block = page.locator('#p6');
    await block.evaluate((element) => element.scrollIntoView());
    await expect.poll(() => keptBlock(page)).toBe(5);
    await page.goto('/about');
    await page.goto(`/articles/${id}`);
    await hydrated(page);
    await expect(page.getByRole('button', { name: goOn })).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: goOn }).click();
    await expect(block).toBeFocused();
    await expect(block).toBeInViewport();
    await expect(bar).toBeEmpty();
  });
}
