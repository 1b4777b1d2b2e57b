import { storedArchive, storedList } from './support/content.ts';
import { openFilter } from './support/filter.ts';
import { shownIds } from './support/list.ts';
import { expect, openIn, test } from './support/reader.ts';
import { filled, words } from './support/words.ts';

test('the filter shows the archive’s counts', async ({ page }) => {
  await openIn(page, 'fa-AF', '/');
  const { lists } = await storedArchive(page);
  const filter = await openFilter(page);
  // A section in one language has one entry.
  const listed = Object.entries(lists).filter(([list]) => !/^sections\/(?:dari|pashto)\//.test(list));
  for (const [list, { articles }] of listed) {
    const link = filter.locator(`a[href="${list === 'all' ? '/' : `/${list}`}"]`);
    await expect(link).toContainText(filled(words['fa-AF'].count_other, { count: articles }));
  }
  await expect(filter.getByRole('link')).toHaveCount(listed.length);
});

test('choosing a section, then a language, narrows the list and changes the address', async ({ page }) => {
  await openIn(page, 'fa-AF', '/');
  const filter = await openFilter(page);
  const isCurrent = (list: string) =>
    expect(filter.locator('[aria-current="page"]')).toHaveJSProperty('pathname', list);
  await isCurrent('/');

  await filter.getByRole('link', { name: 'European Languages' }).click();
  await expect(page).toHaveURL(/\/sections\/european-languages$/);
  await isCurrent('/sections/european-languages');
  const section = (await shownIds(page)).length;

  await openFilter(page);
  await filter.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/sections\/european-languages\/de$/);
  await isCurrent('/sections/european-languages/de');
  const { lists } = await storedArchive(page);
  const german = await storedList(page, 'sections/european-languages/de', 1);
  await expect.poll(() => shownIds(page)).toEqual(german.items.map((item) => item.id));
  expect(german.items).toHaveLength(lists['sections/european-languages/de']?.articles ?? 0);
  expect(german.items.length).toBeLessThan(section);

  await page.goBack();
  await isCurrent('/sections/european-languages');
});

test('the address of a language, opened directly, shows only that language', async ({ page }) => {
  await openIn(page, 'fa-AF', '/sections/european-languages/de');
  const cards = page.getByRole('main').getByRole('article').getByRole('heading');
  const languages = await cards.evaluateAll((headings) =>
    headings.map((heading) => heading.closest('[lang]')?.getAttribute('lang')),
  );
  expect(languages.length).toBeGreaterThan(1);
  expect(new Set(languages)).toEqual(new Set(['de']));
  await expect(page).toHaveTitle(/زبان‌های اروپایی.*Deutsch/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Deutsch');
});

test('a language without articles says so', async ({ page }) => {
  const { lists } = await storedArchive(page);
  const [empty] = Object.entries(lists).find(([, { articles }]) => articles === 0) ?? [];
  test.skip(!empty, 'every language of the archive has articles');
  await openIn(page, 'fa-AF', `/${empty}`);
  await expect(page.getByText(words['fa-AF']['list.empty'])).toBeVisible();
});
