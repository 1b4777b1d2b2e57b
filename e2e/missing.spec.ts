import { changeArticle } from './support/content.ts';
import { articles, expect, follow, lists, openIn, test } from './support/reader.ts';
import { words } from './support/words.ts';

const nowhere = [
  '/page/999',
  '/page/0',
  '/page/x',
  '/page/01',
  '/sections/nope',
  '/sections/dari/en',
  '/sections/dari/page/99',
  '/articles/nope',
  '/articles/2020-01-01-nope',
  '/no/such/address',
];

test.beforeEach(({ allowErrors }) => allowErrors());

for (const address of nowhere) {
  test(`${address} answers 404 and a page that leads on`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['fa-AF']['notFound.title']);
    await expect(page).toHaveTitle(new RegExp(words['fa-AF']['notFound.title']));
    await page.getByRole('main').getByRole('link', { name: 'Pashto' }).click();
    await expect(page).toHaveURL(/\/sections\/pashto$/);
  });
}

test('a missing address speaks the chrome’s chosen language', async ({ page }) => {
  await openIn(page, 'en', '/page/999');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en['notFound.title']);
});

test('broken links inside an article end on the same page, and Back returns', async ({ page }) => {
  const body = nowhere.map((href) => ({ type: 'paragraph', text: [{ text: href, href }] }));
  await changeArticle(page, articles.english, { body });
  await openIn(page, 'fa-AF', lists.english);
  await follow(page, `/articles/${articles.english}`);
  for (const address of nowhere) {
    await page.getByRole('article').getByRole('link', { name: address, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['fa-AF']['notFound.title']);
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.getByRole('banner')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('article').first()).toHaveAttribute('lang', 'en');
  }
});
