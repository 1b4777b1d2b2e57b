import { join } from 'node:path';
import { buildAndServe } from './support/buildAndServe.ts';
import { openFilter } from './support/filter.ts';
import { sideOf } from './support/glyphs.ts';
import { titles } from './support/list.ts';
import { expect, openIn, test } from './support/reader.ts';

let site = '';
let close = async () => {};

// One worker builds it once; both projects read it.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browserName: _ }, info) => {
  test.setTimeout(90_000);
  const out = join(
    import.meta.dirname,
    '../test-results',
    `other-dist-${info.project.name}-${info.workerIndex}`,
  );
  const served = await buildAndServe(join(import.meta.dirname, 'fixtures/other-publication'), out);
  site = served.origin;
  close = served.close;
});

test.afterAll(() => close());

test('another publication appears under its own name, without a motto, with its own sections', async ({
  page,
}) => {
  await openIn(page, 'en', `${site}/`);
  await expect(page).toHaveTitle(/The Two Shores/);
  const banner = page.getByRole('banner');
  await expect(banner.getByText('The Two Shores', { exact: true })).toBeVisible();
  await expect(banner.getByText('TS', { exact: true })).toBeVisible();
  await expect(banner.getByRole('listitem')).toHaveCount(0);
  await expect(page.getByText(/AA-AA|afgazad|افغانستان/)).toHaveCount(0);
  // The newest article is in the second of them.
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    /Other Shores.*ضفاف أخرى/,
    /Arabic.*العربية/,
  ]);
  await expect(titles(page)).toHaveCount(5);
});

test('its Arabic and Hebrew run from right to left, its English from left to right', async ({ page }) => {
  for (const { id, lang, dir, mark, side } of [
    { id: '2024-03-07-al-mina', lang: 'ar', dir: 'rtl', mark: '؟', side: 'left' },
    { id: '2024-05-09-ha-namal', lang: 'he', dir: 'rtl', mark: '?', side: 'left' },
    { id: '2024-01-05-the-harbour', lang: 'en', dir: 'ltr', mark: '?', side: 'right' },
  ]) {
    await openIn(page, 'en', `${site}/articles/${id}`);
    const article = page.getByRole('main').getByRole('article').first();
    await expect(article).toHaveAttribute('lang', lang);
    await expect(article).toHaveAttribute('dir', dir);
    expect(await sideOf(page.getByRole('heading', { level: 1 }), mark, 'closes')).toBe(side);
  }
});

test('it tells how it corrects, who is behind it, and leads to its licence', async ({ page }) => {
  await openIn(page, 'en', `${site}/about`);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Licence' })).toHaveAttribute(
    'href',
    'https://example.org/licence',
  );
  await expect(main.getByRole('link', { name: /\.onion$/ })).toBeVisible();
  await main.getByRole('link', { name: 'Masthead' }).click();
  await expect(page).toHaveURL(`${site}/about/masthead`);
  await expect(main.getByText('nobody is behind it')).toBeVisible();
  await expect(main.getByText('لا يقف وراءها أحد')).toBeHidden();
  await main.getByText('العربية').click();
  await expect(main.getByText('لا يقف وراءها أحد')).toBeVisible();
});

test('programs find its policies, its contact for weaknesses and its address on the Tor network', async ({
  request,
}) => {
  const article = await (await request.get(`${site}/articles/2024-01-05-the-harbour`)).text();
  expect(article).toContain('"correctionsPolicy":"https://example.org/about/corrections"');
  expect(article).toContain('"masthead":"https://example.org/about/masthead"');
  expect(article).toContain('"license":"https://example.org/licence"');
  expect(article).toMatch(
    /<meta http-equiv="onion-location" content="http:\/\/[a-z2-7]{56}\.onion\/articles\/2024-01-05-the-harbour">/,
  );
  // What only some pages need stands in no other.
  expect(article).not.toContain('what was wrong in it');
  const security = await request.get(`${site}/.well-known/security.txt`);
  expect(security.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect(await security.text()).toContain('Expires: 2099-12-31T23:59:59Z\n');
  const trust = await request.get(`${site}/trust.txt`);
  expect(await trust.text()).toContain('datatrainingallowed=no\n');
  expect(await (await request.get(`${site}/.well-known/trust.txt`)).text()).toBe(await trust.text());
  expect(await (await request.get(`${site}/sitemaps/lists.xml`)).text()).toContain('/about/masthead</loc>');
});

test('its sections are filtered like ours', async ({ page }) => {
  await openIn(page, 'en', `${site}/`);
  const filter = await openFilter(page, 'en');
  await filter.getByRole('link', { name: 'עברית' }).click();
  await expect(page).toHaveURL(`${site}/sections/others/he`);
  await expect(titles(page)).toHaveText(['מה שומר הנמל?']);
});
