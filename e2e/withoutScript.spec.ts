import { storedArchive, storedArticle, storedList, stringsOf } from './support/content.ts';
import { openFilter } from './support/filter.ts';
import { shownIds } from './support/list.ts';
import { articles, expect, follow, lists, test } from './support/reader.ts';
import { words } from './support/words.ts';

test.use({ javaScriptEnabled: false });

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

test('without script the home page shows its masthead, its articles and working links', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('banner').getByText('چو کشور نباشد تن من مباد')).toBeVisible();
  expect((await shownIds(page)).length).toBeGreaterThan(8);
  const filter = await openFilter(page);
  await filter.getByRole('link', { name: 'Pashto' }).click();
  await expect(page).toHaveURL(/\/sections\/pashto\/index\.html$/);
  const stored = await storedList(page, 'sections/pashto', 1);
  expect(await shownIds(page)).toEqual(stored.items.map((item) => item.id));
});

test('without script links lead from the home page to an article, its neighbour and its translation', async ({
  page,
}) => {
  const list = 'sections/european-languages';
  const stored = (await storedList(page, list, 1)).items;
  const at = stored.findIndex(({ id }) => id === articles.translation);
  const newer = stored[at - 1];
  const translation = stored[at];
  if (!newer || !translation) throw new Error('the translation is not where this journey passes');
  const heading = page.getByRole('heading', { level: 1 });

  await page.goto('/');
  const filter = await openFilter(page);
  await filter.locator(`a[href$="/${list}/index.html"]`).click();
  await page.getByRole('link', { name: words['fa-AF']['paging.older'] }).click();
  await expect(page).toHaveURL(new RegExp(`/${list}/page/1/index.html(#.*)?$`));
  await expect.poll(() => shownIds(page)).toEqual(stored.map(({ id }) => id));
  await follow(page, `/articles/${newer.id}`);
  await expect(heading).toHaveText(newer.title);
  await page
    .getByRole('navigation', { name: words['fa-AF']['article.around'] })
    .getByRole('link', { name: translation.title })
    .click();
  await expect(heading).toHaveText(translation.title);
  await page.getByRole('navigation', { name: words['fa-AF']['article.versions'] }).getByText('دری').click();
  await expect(page).toHaveURL(`/articles/${articles.original}/index.html`);
  await expect(page.getByRole('main').getByRole('article').first()).toHaveAttribute('dir', 'rtl');
  await page.getByRole('contentinfo').getByRole('link', { name: words['fa-AF']['about.title'] }).click();
  await expect(heading).toHaveText(words['fa-AF']['about.title']);
});

test('without script every page of the archive can be reached by links', async ({ page }) => {
  const { all } = (await storedArchive(page)).lists;
  await page.goto('/');
  for (let number = all?.pages ?? 0; number > 1; number -= 1) {
    await page.getByRole('link', { name: words['fa-AF']['paging.older'] }).click();
  }
  await expect(page).toHaveURL(/\/page\/1\/index\.html$/);
});

for (const id of [articles.everyBlock, articles.dari, articles.pashto]) {
  test(`without script the article ${id} is complete`, async ({ page }) => {
    const { title, authors, body } = await storedArticle(page, id);
    await page.goto(`/articles/${id}`);
    await expect(page).toHaveTitle(new RegExp(title.slice(0, 12)));
    const article = page.getByRole('main').getByRole('article').first();
    await expect(article).toBeVisible();
    const shown = squeezed((await article.textContent()) ?? '');
    for (const text of [title, ...authors, ...body.flatMap(stringsOf)])
      expect(shown).toContain(squeezed(text));
  });
}

test('without script an article is opened from a list, and its notes are links', async ({ page }) => {
  await page.goto(lists.english);
  await follow(page, `/articles/${articles.everyBlock}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Three Dates/);
  await page.locator('[role="doc-noteref"]').first().click();
  await expect(page).toHaveURL(/#note-1$/);
  await expect(page.locator('#note-1')).toBeInViewport();
});

test('without script the page about the publication is readable, and leads on', async ({ page }) => {
  await page.goto('/about');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['fa-AF']['about.title']);
  await expect(page.getByRole('main').getByText('فردوسی')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/index\.html$/);
});
