import { titles } from './support/list.ts';
import { articles, expect, follow, lists, openIn, test } from './support/reader.ts';

test('Back from an article returns to the same place of a list that is not fetched again', async ({
  page,
}) => {
  await openIn(page, 'fa-AF', '/page/1');
  // A numbered page is built without the counts, and asks for them once it has come to life.
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/content\/(lists|archive)/.test(request.url())) asked.push(request.url());
  });
  const title = titles(page).nth(15);
  const words = await title.innerText();
  await title.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 120));
  const left = await page.evaluate(() => window.scrollY);
  expect(left).toBeGreaterThan(500);

  await title.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);

  await page.goBack();
  await expect(title).toBeInViewport();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThanOrEqual(left - 2);
  expect(await page.evaluate(() => window.scrollY)).toBeLessThanOrEqual(left + 2);
  expect(asked).toEqual([]);

  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
});

test('Back returns to the same place of the home page', async ({ page }) => {
  await openIn(page, 'en', '/');
  const title = titles(page).last();
  await title.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  await title.click();
  await expect(page).toHaveURL(/\/articles\//);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  await expect(title).toBeInViewport();
  await expect
    .poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - left))
    .toBeLessThanOrEqual(2);
});

test('a reader goes from an article to its neighbours and to its other languages', async ({ page }) => {
  await openIn(page, 'fa-AF', lists.dari);
  await follow(page, `/articles/${articles.original}`);
  const english = page.getByRole('link', { name: 'English', exact: true });
  await expect(english).toHaveAttribute('hreflang', 'en');
  await english.click();
  await expect(page.getByRole('main').getByRole('article').first()).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nowruz and the Table of Seven Fruits');
});

test('after Back, Tab goes on from the link that was followed', async ({ page }) => {
  await openIn(page, 'en', '/page/1');
  const title = titles(page).nth(15);
  const address = await title.getAttribute('href');
  await title.click();
  await expect(page).toHaveURL(/\/articles\//);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  await expect(page.locator(`main a[href="${address}"]`).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(title).toBeInViewport();
});
