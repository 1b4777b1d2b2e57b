import type { Locator } from '@playwright/test';
import { formatNumber } from '../src/language/numbers.ts';
import { storedArchive, storedList } from './support/content.ts';
import { openFilter } from './support/filter.ts';
import { titles } from './support/list.ts';
import { expect, openIn, test } from './support/reader.ts';
import { words } from './support/words.ts';

const name = 'افغانستان آزاد – آزاد افغانستان';

test('the home page is a Persian page from right to left', async ({ page }) => {
  await openIn(page, 'fa-AF', '/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa-AF');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle(new RegExp(name));
});

test('the masthead has the letterhead’s order', async ({ page }) => {
  await openIn(page, 'fa-AF', '/');
  const banner = page.getByRole('banner');
  const bayts = banner.getByRole('listitem');
  const parts = [
    banner.getByText(name, { exact: true }),
    banner.getByText('AA-AA', { exact: true }),
    bayts.first(),
    bayts.last(),
    banner.getByRole('link', { name: 'www.afgazad.com' }),
    banner.getByRole('link', { name: 'afgazad@gmail.com' }),
  ];
  for (const part of parts) await expect(part).toBeVisible();
  await expect(bayts).toHaveText([
    /چو کشور نباشد تن من مباد\s+بدین بوم/,
    /همه سر به سر تن به کشتن دهیم\s+از آن به/,
  ]);
  const inOrder = await Promise.all(
    parts.slice(1).map(async (part, at) => {
      const before = await parts[at]?.elementHandle();
      return part.evaluate(
        (element, earlier) =>
          earlier !== null &&
          earlier !== undefined &&
          Boolean(earlier.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
        before,
      );
    }),
  );
  expect(inOrder).toEqual(inOrder.map(() => true));
  const tops = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.y ?? Number.NaN));
  expect(tops.slice(0, 5)).toEqual([...tops.slice(0, 5)].sort((a, b) => a - b));
});

test('the home page leads with the newest of every section and ends with the link to all', async ({
  page,
}) => {
  await openIn(page, 'fa-AF', '/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(words['fa-AF']['front.lead']);
  for (const label of [/دری.*Dari/, /پشتو.*Pashto/, /زبان‌های اروپایی.*European Languages/]) {
    await expect(main.getByRole('heading', { level: 2, name: label })).toBeVisible();
  }
  const counted = (await storedArchive(page)).lists;
  const expected = ['dari', 'pashto', 'european-languages'].map((section) =>
    Math.min(5, counted[`sections/${section}`]?.articles ?? 0),
  );
  for (const [at, section] of (await main.locator('section').all()).slice(0, expected.length).entries()) {
    await expect(section.getByRole('article')).toHaveCount(expected[at] ?? 0);
  }
  await expect(
    main.getByRole('heading', { level: 2, name: words['fa-AF']['list.everything'] }),
  ).toBeVisible();
  const links = await titles(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(links.length);
  await main.getByRole('link', { name: words['fa-AF']['paging.older'], exact: true }).click();
  await expect(page).toHaveURL(/\/page\/\d+(#item-.+)?$/);
});

test('the list below the sections has summaries, and the measure of a section’s page', async ({ page }) => {
  const measures = (articles: Locator) =>
    articles.evaluateAll((all) =>
      all.map((one) =>
        [...one.children].map((part) => {
          const { x, width } = part.getBoundingClientRect();
          return [x, width];
        }),
      ),
    );
  await openIn(page, 'fa-AF', '/');
  const below = page.getByRole('main').locator('section').last().getByRole('article');
  const { pages } = (await storedArchive(page)).lists.all ?? { pages: 1 };
  const stored = [pages, pages - 1].filter(Boolean).map((number) => storedList(page, 'all', number));
  const items = (await Promise.all(stored)).flatMap((one) => one.items);
  for (const article of await below.all()) {
    const id = (await article.getAttribute('id'))?.replace('item-', '');
    const summary = items.find((item) => item.id === id)?.content_text ?? '';
    await expect(article.getByText(summary, { exact: true })).toBeVisible();
  }
  const [first] = await measures(below);
  await openIn(page, 'fa-AF', '/sections/european-languages');
  expect((await measures(page.getByRole('main').getByRole('article'))).at(0)).toEqual(first);
});

test('numbers of the Persian chrome are in Persian digits', async ({ page }) => {
  await openIn(page, 'fa-AF', '/');
  const { articles: all } = (await storedArchive(page)).lists.all ?? { articles: 0 };
  const filter = await openFilter(page);
  await expect(filter.getByRole('link').first()).toContainText(formatNumber(all, 'fa-AF'));
  await expect(filter.getByText(/[0-9]/)).toHaveCount(0);
});
