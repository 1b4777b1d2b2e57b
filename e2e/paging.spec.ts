import { storedArchive, storedList } from './support/content.ts';
import { filterOf } from './support/filter.ts';
import { shownIds } from './support/list.ts';
import { expect, openIn, test } from './support/reader.ts';
import { filled, words } from './support/words.ts';

const { 'paging.older': older, 'paging.newer': newer, 'paging.label': paging } = words['fa-AF'];

test('following «older» from the newest page shows every article once', async ({ page }) => {
  const { all } = (await storedArchive(page)).lists;
  await openIn(page, 'fa-AF', `/page/${all?.pages}`);
  const met: string[] = [];
  for (let number = all?.pages ?? 0; number >= 1; number -= 1) {
    await expect(page).toHaveURL(new RegExp(`/page/${number}$`));
    const expected = (await storedList(page, 'all', number)).items.map((item) => item.id);
    await expect.poll(() => shownIds(page)).toEqual(expected);
    met.push(...expected);
    if (number > 1) await page.getByRole('link', { name: older }).click();
  }
  await expect(page.getByRole('link', { name: older })).toHaveCount(0);
  expect(met).toHaveLength(all?.articles ?? 0);
  expect(new Set(met).size).toBe(met.length);
  expect(met.map((id) => id.slice(0, 10))).toEqual(
    met
      .map((id) => id.slice(0, 10))
      .sort()
      .reverse(),
  );
});

test('the first page is the oldest and keeps its address', async ({ page }) => {
  await openIn(page, 'fa-AF', '/page/1');
  await expect(page).toHaveURL(/\/page\/1$/);
  const oldest = (await storedList(page, 'all', 1)).items.map((item) => item.id);
  expect(await shownIds(page)).toEqual(oldest);
  const heading = filled(words['fa-AF']['paging.goTo'], { number: 1 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  await expect(page).toHaveTitle(new RegExp(heading));
});

test('the numbers are links, and the current one says so', async ({ page }) => {
  const { all } = (await storedArchive(page)).lists;
  const last = all?.pages ?? 0;
  await openIn(page, 'fa-AF', '/page/1');
  const numbers = page.getByRole('navigation', { name: paging });
  const goTo = (number: number) =>
    numbers.getByRole('link', { name: filled(words['fa-AF']['paging.goTo'], { number }), exact: true });
  await expect(goTo(1)).toHaveAttribute('aria-current', 'page');
  await goTo(last).click();
  await expect(page).toHaveURL(new RegExp(`/page/${last}$`));
  await expect(goTo(last)).toHaveAttribute('aria-current', 'page');
  await expect(goTo(1)).not.toHaveAttribute('aria-current');
  await page.getByRole('link', { name: older }).click();
  await page.getByRole('link', { name: newer }).click();
  await expect(page).toHaveURL(/\/page\/\d+$/);
});

test('a numbered page belongs to its list, whose filter stays marked', async ({ page }) => {
  await openIn(page, 'fa-AF', '/sections/dari/page/1');
  const filter = filterOf(page);
  await expect(filter.locator('[aria-current]')).toHaveAttribute('href', '/sections/dari');
  await expect(filter.locator('[aria-current]')).toHaveAttribute('aria-current', 'true');
});

test('«older» from a list’s opening leads to the first article not yet shown', async ({ page }) => {
  await openIn(page, 'fa-AF', '/sections/european-languages');
  await page.getByRole('link', { name: words['fa-AF']['paging.older'], exact: true }).click();
  await expect(page).toHaveURL(/#item-/);
  const item = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(item).toBeInViewport();
  expect((await item.boundingBox())?.y).toBeGreaterThanOrEqual(0);
});
