import AxeBuilder from '@axe-core/playwright';
import { expect, openIn, test } from '../support/reader.ts';
import { words } from '../support/words.ts';

for (const chrome of ['fa-AF', 'en'] as const) {
  test(`from the archive to a month, its days and the month before, in a chrome in ${chrome}`, async ({
    page,
  }) => {
    await openIn(page, chrome, '/');
    await page.getByRole('contentinfo').getByRole('link', { name: words[chrome]['list.archive'] }).click();
    await expect(page).toHaveURL(/\/archive$/);
    await page.getByRole('main').getByRole('list').first().getByRole('link').last().click();
    await expect(page).toHaveURL(/\/archive\/\d{4}\/\d\d$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const address = page.url();

    const sheet = page.getByRole('table');
    const day = sheet.getByRole('link').first();
    await day.click();
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    const [first, second] = await Promise.all(
      [0, 1].map(async (at) => (await sheet.getByRole('columnheader').nth(at).boundingBox())?.x ?? 0),
    );
    expect(Math.sign((second ?? 0) - (first ?? 0))).toBe(chrome === 'en' ? 1 : -1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule }) => rule)).toEqual([]);

    const older = page.getByRole('main').locator('a[rel=prev]').first();
    await older.click();
    await expect(page).not.toHaveURL(address);
    await page.getByRole('main').locator('a[rel=next]').first().click();
    await expect(page).toHaveURL(address);
  });
}

test('a month that nobody wrote in is not found', async ({ page, allowErrors }) => {
  allowErrors();
  for (const address of ['/archive/1399/01', '/archive/2023/13', '/archive/1399']) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
  }
  await page.getByRole('main').getByRole('link', { name: words['fa-AF']['list.archive'] }).click();
  await expect(page).toHaveURL(/\/archive$/);
});

test('a reader at the end of an article finds what belongs to it, and why', async ({ page }) => {
  await openIn(page, 'en', '/articles/2026-03-18-nowruz-and-the-table-of-seven-fruits');
  const related = page.getByRole('region', { name: 'More on this' });
  // What comes above while one scrolls moves the end.
  await expect(async () => {
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(related.getByRole('listitem')).toHaveCount(3, { timeout: 2_000 });
  }).toPass();
  await expect(related.getByText('Same topic: نوروز').first()).toBeVisible();
  await related.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\//);
});
