import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlePath } from '../../src/contract/articlePath.ts';
import carrying from '../../src/library/words/carry/en.json' with { type: 'json' };
import said from '../../src/trust/words/en.json' with { type: 'json' };
import { keptIn } from '../support/keptLibrary.ts';
import { articles, expect, follow, hydrated, openIn, test } from '../support/reader.ts';
import { filled } from '../support/words.ts';
import { type SignedSite, signedSite } from './signedSite.ts';

const mirrors = ['https://first.example', 'https://second.example/reader'];
const stored = 'aa-aa.trust /';
let site: SignedSite;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  // A key is kept outside of every repository.
  const folder = await mkdtemp(join(tmpdir(), 'signed-'));
  const pages = ['/', ...[articles.english, articles.dari].map((id) => `/articles/${id}`)];
  site = await signedSite(folder, mirrors, pages);
  await site.sign('2026-11-01');
  // The older list, to be replayed.
  await cp(join(site.folder, 'content/signed'), join(folder, 'older'), { recursive: true });
  await site.write('content/policies/corrections.json', '{}');
  const article = await site.article(articles.german);
  await site.write(
    `content/${articlePath(articles.german)}`,
    JSON.stringify({ ...article, topics: ['Nauroz'] }),
  );
  await site.sign('2026-11-30');
});

test.afterAll(async () => {
  await site.close();
  await rm(join(site.folder, '..'), { recursive: true });
});

test('an article that a mirror has changed is told above its text; one that it has not is left alone', async ({
  page,
}) => {
  const path = `content/${articlePath(articles.dari)}`;
  const article = await site.article(articles.dari);
  await site.write(path, JSON.stringify({ ...article, title: `${article.title}!` }));
  await openIn(page, 'en', `${site.origin}/articles/${articles.dari}`);
  const warning = page.getByRole('alert');
  await expect(warning).toContainText(said['article.changed']);
  expect(await warning.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  await expect(warning.getByRole('link', { name: said['article.own'] })).toHaveAttribute(
    'href',
    `${site.publication.origin}/articles/${articles.dari}`,
  );
  await site.write(path, JSON.stringify(article));

  const isRead = page.waitForResponse(`**/content/${articlePath(articles.english)}`);
  await page.goto(`${site.origin}/articles/${articles.english}`);
  await isRead;
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a list that is older than one seen is told once', async ({ page }) => {
  await openIn(page, 'en', `${site.origin}/articles/${articles.english}`);
  const known = () => page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}'), stored);
  await expect.poll(known).toMatchObject({ day: '2026-11-30', mirrors });
  await cp(join(site.folder, 'content/signed'), join(site.folder, '../newer'), { recursive: true });
  await cp(join(site.folder, '../older'), join(site.folder, 'content/signed'), { recursive: true });
  await page.reload();
  await hydrated(page);
  const bar = page.getByRole('status', { name: said['bar.label'] });
  await expect(bar).toContainText(/1 November 2026.* is older .*30 November 2026/);
  await bar.getByRole('button', { name: said.close }).click();
  await expect(bar).toHaveCount(0);
  expect(await known()).toMatchObject({ day: '2026-11-30' });
  await cp(join(site.folder, '../newer'), join(site.folder, 'content/signed'), { recursive: true });
});

test('where the host is gone the article comes from the second mirror, since the first has garbage', async ({
  page,
  allowErrors,
}) => {
  allowErrors();
  const headers = { 'access-control-allow-origin': '*' };
  await page.route(/^https:/, (route) => {
    const { host, pathname } = new URL(route.request().url());
    if (host === 'first.example') return route.fulfill({ headers, body: '<!doctype html><p>For sale' });
    const file = join(site.folder, pathname.replace('/reader/', ''));
    if (host !== 'second.example' || !existsSync(file)) return route.abort();
    return route.fulfill({ headers, path: file });
  });
  await openIn(page, 'en', `${site.origin}/articles/${articles.english}`);
  await expect
    .poll(() => page.evaluate((name) => localStorage.getItem(name) ?? '', stored))
    .toContain('second');
  await follow(page, '/about');
  await expect(page.getByText(said['key.title']).first()).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'European Languages' }).first().click();
  await expect(page).toHaveURL(/european-languages/);
  await page.waitForLoadState('networkidle');
  await page.route(`${site.origin}/content/**`, (route) => route.fulfill({ status: 503 }));
  await follow(page, `/articles/${articles.german}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Was heißt');
  const bar = page.getByRole('status', { name: said['bar.label'] });
  await expect(bar).toContainText(`${said.standIn} second.example/reader`);
});

test('a carried file with forged articles: the signed text is taken in, and what nobody signed is left out', async ({
  page,
  allowErrors,
}) => {
  // The host is asked for the article that it does not have.
  allowErrors();
  await openIn(page, 'en', `${site.origin}/articles/${articles.english}`);
  await expect.poll(() => page.evaluate((name) => localStorage.getItem(name), stored)).not.toBeNull();
  const [english, dari] = await Promise.all([site.article(articles.english), site.article(articles.dari)]);
  const invented = { ...english, id: '2026-06-12-invented', title: 'Invented' };
  const items = [english, { ...dari, title: 'Changed' }, invented].map((article) => {
    const { id, title, language } = article as { id: string; title: string; language: string };
    return { id, title, language, _aaaa: { article, saved: { at: 1 } } };
  });
  const { origin } = site.publication;
  const file = JSON.stringify({ _aaaa: { carried: 1, origin }, items });
  await page.goto(`${site.origin}/saved`);
  await expect(page.getByText(carrying['carry.in.checked'])).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  const alert = (words: string) =>
    page.getByRole('alert').filter({ hasText: filled(words, { count: 1 }, 'en') });
  await expect(alert(carrying['carry.forged_one'])).toContainText('Invented');
  await expect(alert(carrying['carry.mended_one'])).toContainText('Changed');
  await expect(page.getByText(filled(carrying['carry.proven_one'], { count: 1 }, 'en'))).toBeVisible();
  const kept = await keptIn(page, 'articles');
  expect(kept.map(({ text }) => JSON.parse(text).title).sort()).toEqual([english.title, dari.title].sort());
});
