import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { axeFindings } from '../support/axeFindings.ts';
import { articles, expect, openIn, test } from '../support/reader.ts';
import { words } from '../support/words.ts';

for (const [chrome, id, dir] of [
  ['fa-AF', articles.everyBlock, 'ltr'],
  ['en', articles.dari, 'rtl'],
] as const) {
  test(`an article saved as a file is read alone, from ${chrome}, by day and by night`, async ({
    page,
  }, info) => {
    await openIn(page, chrome, `/articles/${id}`);
    await page.locator('summary').filter({ hasText: words[chrome]['share.open'] }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words[chrome]['share.file'] }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${id}.html`);
    const path = info.outputPath(file.suggestedFilename());
    await file.saveAs(path);
    const html = await readFile(path, 'utf8');
    expect(html).not.toMatch(/<script|<link rel="stylesheet"|\ssrc="(?!data:)/);

    await page.context().setOffline(true);
    await page.goto(pathToFileURL(path).href);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(isWider)).toBe(false);
    for (const picture of await page.locator('img').all())
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
  });
}
