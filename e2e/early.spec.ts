import { holdCode } from './support/holdCode.ts';
import { articles, expect, hydrated, test } from './support/reader.ts';
import { words } from './support/words.ts';

const article = `/articles/${articles.dari}`;

test('a language chosen before the code is there is spoken once it is, and the control says so', async ({
  page,
}) => {
  const letGo = await holdCode(page);
  await page.goto(article, { waitUntil: 'commit' });
  await page.locator('select[name=chrome]').selectOption('de');
  letGo();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('select[name=chrome]')).toHaveValue('de');
  await expect(page.getByRole('link', { name: words.de['nav.about'] })).toBeVisible();
});

test('the settings opened before the code is there say that they load, and can be set once it is', async ({
  page,
}) => {
  const letGo = await holdCode(page);
  await page.goto(article, { waitUntil: 'commit' });
  const panel = page.locator('details', { hasText: words['fa-AF']['settings.open'] });
  await panel.locator('summary').click();
  await expect(panel.getByText(words['fa-AF'].loading)).toBeVisible();
  letGo();
  await page.getByLabel(words['fa-AF']['settings.theme.dark']).check();
  await page.getByRole('button', { name: words['fa-AF']['settings.textSize.more'] }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '1');
});

test('a picture asked for before the code is there is shown once it is; nothing else is loaded', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('aa-aa.preferences', '{"dataSaver":"on"}'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const costly = () => asked.filter((path) => /\.woff2$|\/images\//.test(path));
  const letGo = await holdCode(page);
  await page.goto('/');
  await page.getByRole('button', { name: words['fa-AF']['picture.show'] }).first().click();
  letGo();
  await expect(page.locator('main img')).toHaveCount(1);
  await expect
    .poll(() => page.locator('main img').evaluate((one: HTMLImageElement) => one.naturalWidth))
    .toBeGreaterThan(0);
  await page.locator('main a[href^="/articles/"]').first().click();
  await expect(page.locator('#p1')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(costly()).toHaveLength(1);
});

test('who has scrolled on from a place in the page is left there when the code comes', async ({ page }) => {
  const letGo = await holdCode(page);
  await page.goto(`${article}#p3`, { waitUntil: 'commit' });
  await page.locator('#p20').scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  letGo();
  await hydrated(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('a link pressed while the code is on its way is followed by the browser', async ({ page }) => {
  await holdCode(page);
  await page.goto(article);
  await page.locator('select[name=chrome]').dispatchEvent('pointerover');
  await page.getByRole('link', { name: words['fa-AF']['nav.about'] }).click();
  await expect(page).toHaveURL(/\/about$/);
  await expect(page.locator('main h1')).toBeVisible();
  await page.goBack();
  await expect(page.locator('#p1')).toBeVisible();
});

test('the page of a link that is rested on is fetched ahead, once, and needs no code', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(article);
  const link = page.getByRole('link', { name: words['fa-AF']['nav.about'] });
  const times = () => asked.filter((path) => path === '/about').length;
  await link.hover();
  await expect.poll(times).toBe(1);
  await page.mouse.move(5, 5);
  await link.hover();
  await link.click();
  await expect(page).toHaveURL(/\/about$/);
  expect(
    await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().transferSize),
  ).toBe(0);
});

test('looking at a page runs no code; scrolling it, or touching a control, does', async ({ page }) => {
  const alive = () => page.evaluate(() => document.presses === undefined);
  for (const use of [() => page.mouse.wheel(0, 900), () => page.locator('select[name=chrome]').hover()]) {
    await page.goto(article);
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: words['fa-AF']['nav.about'] }).hover();
    expect(await alive()).toBe(false);
    await use();
    await expect.poll(alive).toBe(true);
  }
});

for (const spelling of [`${article}/index.html`, `/${article}`, '/about/index.html']) {
  test(`a page opened as ${spelling} stays that page, and its address is put right`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${baseURL}${spelling}`);
    await hydrated(page);
    const own = spelling.replace(/\/index\.html$/, '').replace(/^\/\//, '/');
    await expect(page).toHaveURL(new RegExp(`^${baseURL}${own}$`));
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.getByText(words['fa-AF']['notFound.title'])).toHaveCount(0);
  });
}

test('a page that was copied without its files stays readable', async ({ page, request, allowErrors }) => {
  allowErrors();
  const html = await (await request.get(`${article}/`)).text();
  await page.route('**/copies/**', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.goto(`/copies/2026${article}`);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('#p1')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
});
