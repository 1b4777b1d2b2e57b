import { readFile } from 'node:fs/promises';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { ChromeLanguage } from '../../src/language/chromeLanguages.ts';
import { articles, expect, openIn, test } from '../support/reader.ts';
import { openElsewhere } from '../support/secondReader.ts';
import { words } from '../support/words.ts';

/** The texts that come with the code of e-books. */
async function bookWords(chrome: ChromeLanguage): Promise<Record<string, string>> {
  const dictionary = await import(`../../src/pages/book/words/${chrome}.json`, { with: { type: 'json' } });
  return dictionary.default as Record<string, string>;
}

/** What a validator says against a book. */
async function findings(bytes: Buffer): Promise<string[]> {
  const { messages } = await EpubCheck.validate(new Uint8Array(bytes));
  return messages.map(({ id, message }) => `${id}: ${message}`);
}

/** Makes an e-book of the shown article. */
async function bookOfArticle(page: Page, chrome: ChromeLanguage): Promise<Download> {
  await page.locator('summary').filter({ hasText: words[chrome]['share.open'] }).click();
  const download = page.waitForEvent('download');
  const say = await bookWords(chrome);
  await page.getByRole('button', { name: say['book.make'] }).click();
  await expect(page.getByRole('status').filter({ hasText: say['book.made'] })).toBeVisible();
  return download;
}

test('an article is made an e-book that another reading system opens, its pages turning its own way', async ({
  page,
  viewport,
  baseURL,
}) => {
  const isNarrow = (viewport?.width ?? 0) < 600;
  const chrome = isNarrow ? 'fa-AF' : 'en';
  const id = isNarrow ? articles.everyBlock : articles.dari;
  const direction = isNarrow ? 'ltr' : 'rtl';
  await openIn(page, chrome, `/articles/${id}`);
  const texts = await page.locator('article :is(p, h2, h3)[data-block]').allTextContents();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const file = await bookOfArticle(page, chrome);
  expect(file.suggestedFilename()).toBe(`${id}.epub`);
  const bytes = await readFile(await file.path());
  expect(await findings(bytes)).toEqual([]);
  const fonts = Object.keys(unzipSync(bytes)).filter((path) => path.endsWith('.woff2'));
  expect(fonts.map((path) => path.replace(/.*\/|-\w+\.woff2$/g, ''))).toEqual(
    expect.arrayContaining(['naskh', 'name', 'motto', 'latin']),
  );

  const opened = await openElsewhere(page.context(), bytes, String(baseURL));
  expect(opened).toMatchObject({ direction, title });
  expect(opened.contents).toEqual([title]);
  const [cover, article] = opened.documents;
  expect(cover?.text.replace(/\s+/g, ' ')).toMatch(/AA-AA.*تن من مباد.*afgazad/);
  expect(article?.direction).toBe(direction);
  for (const text of texts) expect(plain(article?.text)).toContain(plain(text));
  for (const { excess, lost } of opened.documents) {
    expect(excess).toBeLessThanOrEqual(1);
    expect(lost).toBe(0);
  }
  // Only a book that is read from right to left goes on to the left.
  expect(opened.afterLeft).toBe(direction === 'rtl' ? 1 : 0);
  if (isNarrow) expect(opened.note).toMatch(/^1 Until/);
});

test('the saved list is made one e-book, in its order', async ({ page, viewport, baseURL }) => {
  const chrome = (viewport?.width ?? 0) < 600 ? 'fa-AF' : 'en';
  const say = await bookWords(chrome);
  for (const id of [articles.everyBlock, articles.dari, articles.original]) {
    await openIn(page, chrome, `/articles/${id}`);
    await page.getByRole('main').locator('[aria-keyshortcuts="s"]').click();
    await expect(page.getByRole('main').locator('[aria-keyshortcuts="s"]')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await openIn(page, chrome, '/saved');
  const make = page.getByRole('button', { name: say['book.make'] });
  await expect(make).toBeVisible();
  const download = page.waitForEvent('download');
  await make.click();
  const bytes = await readFile(await (await download).path());
  await expect(page.getByRole('status').filter({ hasText: say['book.made'] })).toBeVisible();
  expect(await findings(bytes)).toEqual([]);
  const opened = await openElsewhere(page.context(), bytes, String(baseURL));
  expect(opened.direction).toBe('rtl');
  // Cover, contents, and the articles, last saved first.
  expect(opened.documents.map(({ direction }) => direction)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr']);
  expect(opened.documents.every(({ lost }) => lost === 0)).toBe(true);
  expect(opened.contents).toHaveLength(3);
});

/** A text without what the site sets otherwise: the numbers of notes and the space between words. */
function plain(text = ''): string {
  return text.replace(/[\s\d۰-۹]+/g, '');
}
