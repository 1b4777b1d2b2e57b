import { storedArticle, storedNames } from './support/content.ts';
import { articles, expect, openIn, test } from './support/reader.ts';
import { words } from './support/words.ts';

for (const [chrome, id, direction] of [
  ['fa-AF', articles.english, 'ltr'],
  ['en', articles.dari, 'rtl'],
] as const) {
  test(`from an article by its author to the list and on to all authors, in a chrome in ${chrome}`, async ({
    page,
  }) => {
    const { authors, language } = await storedArticle(page, id);
    const [author = ''] = authors;
    await openIn(page, chrome, `/articles/${id}`);
    await page.getByRole('article').first().getByRole('link', { name: author }).click();

    await expect(page).toHaveURL(/\/authors\/[a-z0-9-]+$/);
    const heading = page.getByRole('heading', { level: 1, name: author });
    await expect(heading).toBeFocused();
    const name = heading.locator('bdi').first();
    await expect(name).toHaveAttribute('lang', language);
    await expect(name).toHaveAttribute('dir', direction);
    const title = async () => (await page.title()).replace(/[\u2066-\u2069]/g, '');
    await expect.poll(title).toContain(author);
    await expect(page.getByRole('main').locator(`a[href*="/articles/${id}"]`)).toBeVisible();

    const list = new URL(page.url()).pathname;
    await page.getByRole('main').getByRole('link', { name: words[chrome]['list.authors'] }).click();
    await expect(page).toHaveURL(/\/authors$/);
    const names = await storedNames(page, 'authors');
    const shown = page.getByRole('main').getByRole('listitem').locator('a > bdi');
    await expect(shown).toHaveText(names.map((one) => one.name.text));
    await page.getByRole('main').locator(`a[href="${list}"]`).click();
    await expect(heading).toBeVisible();
    await page.goBack();
    await expect(shown.first()).toBeVisible();
  });
}

test('the name of a source leads to everything from there, the original text is one link further', async ({
  page,
}) => {
  const [source] = await storedNames(page, 'sources');
  test.skip(!source, 'the archive has no sources');
  await openIn(page, 'fa-AF', `/${source?.list}`);
  await page.getByRole('main').getByRole('article').getByRole('link').first().click();
  await page.locator('article > footer').getByRole('link', { name: source?.name.text }).click();
  await expect(page).toHaveURL(new RegExp(`${source?.list}$`));
});

test('all authors are at the foot of every page, and can be read without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: words['fa-AF']['list.authors'] }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['fa-AF']['list.authors']);
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  await context.close();
});

test('an author that nobody knows is not found', async ({ page, allowErrors }) => {
  allowErrors();
  const answer = await page.goto('/authors/nobody-at-all');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['fa-AF']['notFound.title']);
});
