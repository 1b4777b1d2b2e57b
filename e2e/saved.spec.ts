import type { Page } from '@playwright/test';
import type { ChromeLanguage } from '../src/language/chromeLanguages.ts';
import { axeFindings } from './support/axeFindings.ts';
import { articleRequest, changeArticle } from './support/content.ts';
import { articles, expect, lists, openIn, test } from './support/reader.ts';
import { storageDump } from './support/storageDump.ts';
import { words } from './support/words.ts';

/** The texts that come with the library's code, as the page's own files have them. */
async function libraryWords(chrome: ChromeLanguage): Promise<Record<string, string>> {
  const folders = ['marks', 'shelf', 'faults'].map(
    (folder) => import(`../src/library/words/${folder}/${chrome}.json`, { with: { type: 'json' } }),
  );
  const [marks, shelf, faults] = (await Promise.all(folders)) as { default: Record<string, string> }[];
  return { ...marks?.default, ...shelf?.default, ...faults?.default };
}

test('an article is saved, read again after it was corrected, and everything is removed, in every open tab', async ({
  page,
  context,
  viewport,
}) => {
  const chrome = (viewport?.width ?? 0) < 600 ? 'fa-AF' : 'en';
  const t = words[chrome];
  const say = await libraryWords(chrome);
  await page.goto('/about');
  const before = await storageDump(page);

  // From the article, and from a card beside it.
  await openIn(page, chrome, `/articles/${articles.english}`);
  const save = page.getByRole('main').locator('[aria-keyshortcuts="s"]');
  await expect(save).toHaveText(t['saved.save']);
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.goto(lists.dari);
  const other = await context.newPage();
  await other.goto(lists.dari);
  for (const tab of [page, other]) await tab.locator('select[name=chrome]').dispatchEvent('pointerover');
  const card = (tab: Page) =>
    tab.locator(`#item-${articles.dari}`).getByRole('button', { name: t['saved.save'] });
  await card(page).click();
  await expect(card(other)).toHaveAttribute('aria-pressed', 'true');

  // Both are on the list; the one that was corrected since offers both versions.
  await changeArticle(page, articles.english, { body: ['As it is now.'] });
  await page.getByRole('contentinfo').getByRole('link', { name: t['saved.title'] }).click();
  const rows = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
  await expect(rows).toHaveCount(2);
  await expect(page.getByText(say['saved.corrected'] ?? '')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: say['saved.readKept'] }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Karez/);
  await expect(page.locator('#p2')).toBeVisible();
  await page.reload();
  await expect(page.locator('#p2')).toBeVisible();
  await page.unroute(articleRequest(articles.english));

  // Everything goes, and nothing comes back: not from the other tab either.
  await page.goto('/storage');
  await expect(page.getByRole('row', { name: say['storage.saved'] })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: say['trace.open'] }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: say['trace.confirm'] }).click();
  await expect(page.getByText(say['trace.done'] ?? '')).toBeVisible();
  await other.evaluate(() => window.scrollTo(0, 500));
  await card(other).click();
  await expect(other.getByText(say.removed ?? '')).toBeVisible();
  for (const tab of [page, other]) expect(await storageDump(tab)).toEqual(before);
});
