import type { Page, Route } from '@playwright/test';
import type { ChromeLanguage } from '../src/language/chromeLanguages.ts';
import { articleRequest, changeArticle, storedArticle } from './support/content.ts';
import { articles, expect, follow, hydrated, lists, openIn, test } from './support/reader.ts';
import { words } from './support/words.ts';

const address = articleRequest(articles.english);

type Reason = keyof (typeof words)['en'];

const failures: [what: string, reason: Reason, answer: (route: Route) => Promise<void>][] = [
  ['an error of the server', 'error.server', (route) => route.fulfill({ status: 500 })],
  ['a broken connection', 'error.offline', (route) => route.abort('internetdisconnected')],
  ['a file cut off on its way', 'error.malformed', cutOff],
  ['JSON of another form', 'error.invalid', (route) => route.fulfill({ json: { id: 7 } })],
];

async function cutOff(route: Route) {
  const whole = await (await route.fetch()).text();
  await route.fulfill({ body: whole.slice(0, whole.length / 2), contentType: 'application/json' });
}

async function expectError(page: Page, language: ChromeLanguage, reason: Reason, title: string) {
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(words[language][reason]);
  await expect(alert.getByRole('heading')).toHaveText(title);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('banner').getByText('AA-AA', { exact: true })).toBeVisible();
  return alert.getByRole('button', { name: words[language]['error.retry'] });
}

test.beforeEach(({ allowErrors }) => allowErrors());

for (const language of ['fa-AF', 'en'] as const) {
  for (const [what, reason, answer] of failures) {
    test(`${what} costs only the article, is explained in ${language}, and can be retried`, async ({
      page,
    }) => {
      await openIn(page, language, lists.english);
      await page.route(address, answer);
      await follow(page, `/articles/${articles.english}`);
      const retry = await expectError(page, language, reason, words[language]['error.article']);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await page.unroute(address);
      await retry.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('A River Dug by Hand: The Karez');
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
}

test('every link whose code is gone from the host opens its own page, and Back the list', async ({
  page,
}) => {
  await openIn(page, 'fa-AF', lists.english);
  const about = words['fa-AF']['about.title'];
  for (const [code, pressed, title] of [
    ['ArticlePage', `/articles/${articles.english}`, 'A River Dug by Hand: The Karez'],
    ['AboutPage', '/about', about],
  ] as const) {
    // The host after a release without the earlier files: a page that is loaded anew names files that are there.
    const gone = (route: Route) => route.fulfill({ status: 404 });
    await page.route(`**/assets/${code}-*.js`, gone, { times: 1 });
    await follow(page, pressed);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await hydrated(page);
    expect(new URL(page.url()).pathname).toBe(pressed);
    await page.goBack();
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    await hydrated(page);
    expect(new URL(page.url()).pathname).toBe(lists.english);
  }
});

test('a list that fails is explained, and loads on a retry', async ({ page }) => {
  await openIn(page, 'fa-AF', '/about');
  await page.route('**/content/lists/sections/pashto/*.json', (route) => route.fulfill({ status: 503 }));
  await page.getByRole('main').getByRole('link', { name: 'Pashto' }).click();
  const retry = await expectError(page, 'fa-AF', 'error.server', words['fa-AF']['error.list']);
  await page.unroute('**/content/lists/sections/pashto/*.json');
  await retry.click();
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
});

test('a request that hangs times out', async ({ page }) => {
  await page.clock.install();
  await openIn(page, 'fa-AF', lists.english);
  await page.route(address, () => undefined);
  await follow(page, `/articles/${articles.english}`);
  await expect(async () => {
    await page.clock.runFor(15_100);
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 200 });
  }).toPass({ timeout: 15_000 });
  const retry = await expectError(page, 'fa-AF', 'error.timeout', words['fa-AF']['error.article']);
  await page.unroute(address);
  await retry.click();
  await expect(page.getByRole('article').first()).toHaveAttribute('lang', 'en');
});

test('a block of an unknown type is a quiet placeholder and costs nothing else', async ({ page }) => {
  const { body } = await storedArticle(page, articles.english);
  await changeArticle(page, articles.english, { body: [{ type: 'hologram', depth: 3 }, ...body] });
  await openIn(page, 'fa-AF', lists.english);
  await follow(page, `/articles/${articles.english}`);
  await expect(page.locator('#p1')).toHaveText(words['fa-AF']['article.unknownBlock']);
  await expect(page.locator('[data-block]')).toHaveCount(body.length + 1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an article in an unknown language is shown, with a note about it', async ({ page }) => {
  await changeArticle(page, articles.english, { language: 'tlh' });
  await openIn(page, 'fa-AF', lists.english);
  await follow(page, `/articles/${articles.english}`);
  await expect(page.getByRole('note').first()).toContainText(words['fa-AF']['article.unknownLanguage']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A River Dug by Hand: The Karez');
  await expect(page.getByRole('main').getByRole('article').first()).toHaveAttribute('dir', /ltr|rtl/);
});

test('a picture that fails leaves its alternative text', async ({ page }) => {
  await page.route(/\/content\/images\//, (route) => route.fulfill({ status: 500 }));
  await openIn(page, 'fa-AF', `/articles/${articles.everyBlock}#p7`);
  await page.locator('#p7').scrollIntoViewIfNeeded();
  await expect(page.locator('#p7').getByText(words['fa-AF']['article.imageFailed'])).toBeVisible();
  await expect(page.locator('#p7').getByText('A pomegranate, and another cut open')).toBeVisible();
});

test('on a slow line the old page stays until the new one is ready', async ({ page }) => {
  await openIn(page, 'fa-AF', lists.english);
  const release = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await release.promise;
    await route.continue();
  });
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.innerText();
  const place = () => heading.evaluate((one) => one.getBoundingClientRect().top + window.scrollY);
  const placeBefore = await place();
  await follow(page, `/articles/${articles.english}`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('paragraph').filter({ hasText: words['fa-AF'].loading })).toBeInViewport();
  expect(await heading.innerText()).toBe(before);
  expect(await place()).toBe(placeBefore);
  release.resolve();
  await expect(heading).toHaveText('A River Dug by Hand: The Karez');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
});
