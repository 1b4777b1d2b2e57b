import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { articlePath } from '../../src/contract/articlePath.ts';
import carrying from '../../src/library/words/carry/en.json' with { type: 'json' };
import offline from '../../src/library/words/offline/fa-AF.json' with { type: 'json' };
import { serveFolder } from '../../src/press/hosting/serveFolder.ts';
import { launchOptions } from '../../src/testing/chromium.ts';
import said from '../../src/trust/words/en.json' with { type: 'json' };
import persian from '../../src/trust/words/fa-AF.json' with { type: 'json' };
import { visit } from '../support/cutReader.ts';
import { keptIn } from '../support/keptLibrary.ts';
import { titles } from '../support/list.ts';
import { articles, expect, follow, hydrated, openIn, test } from '../support/reader.ts';
import { filled } from '../support/words.ts';
import { type SignedSite, signedSite } from './signedSite.ts';

const mirrors = ['https://first.example', 'https://second.example/reader'];
const stored = 'aa-aa.trust /';
const shared = { 'access-control-allow-origin': '*' };
let site: SignedSite;

const options = launchOptions();
// Where a test does not answer for it, there is no other host.
const noHost = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost';
test.use({ launchOptions: { ...options, args: [...(options.args ?? []), noHost] } });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  // A key is kept outside of every repository.
  const folder = await mkdtemp(join(tmpdir(), 'signed-'));
  const pages = ['/', ...[articles.english, articles.dari, articles.original].map((id) => `/articles/${id}`)];
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

/** The second mirror is there. */
async function secondAnswers(page: Page): Promise<void> {
  const second = `${mirrors[1]}/`;
  await page.route(`${second}**`, (route) => {
    const file = join(site.folder, new URL(route.request().url()).href.slice(second.length));
    return existsSync(file) ? route.fulfill({ headers: shared, path: file }) : route.fulfill({ status: 404 });
  });
}

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

test('of two versions side by side both are checked, and a warning names the one that it is about', async ({
  page,
}) => {
  const { original, translation } = articles;
  const address = `${site.origin}/articles/${original}?beside=en`;
  const changed: string[] = [];
  const warned = async () => {
    await expect(page.getByRole('region', { name: 'This text in two languages' })).toBeVisible();
    for (const title of changed)
      await expect(page.getByRole('alert').filter({ hasText: title })).toContainText(said['article.changed']);
    await expect(page.getByRole('alert')).toHaveCount(changed.length);
  };
  for (const [at, id] of [translation, original].entries()) {
    const path = `content/${articlePath(id)}`;
    const article = await site.article(id);
    changed.push(String(article.title));
    await site.write(path, JSON.stringify({ ...article, title: `${article.title}!` }));
    await (at === 0 ? openIn(page, 'en', address) : page.reload());
    await warned();
  }
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
  await secondAnswers(page);
  await page.route(`${mirrors[0]}/**`, (route) =>
    route.fulfill({ headers: shared, body: '<!doctype html><p>For sale' }),
  );
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

test.describe('the app is kept on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('where the host and the first mirror are gone it starts, and reads from the second', async ({
    page,
    allowErrors,
  }) => {
    allowErrors();
    const host = await serveFolder(site.folder);
    await visit(page, host, `/articles/${articles.english}`);
    await expect
      .poll(() => page.evaluate((name) => localStorage.getItem(name) ?? '', stored))
      .toContain(mirrors[1]);
    await secondAnswers(page);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await host.close();

    await page.goto(`${host.origin}/articles/${articles.german}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Was heißt');
    const bar = page.getByRole('status', { name: persian['bar.label'] });
    await expect(bar).toContainText(`${persian.standIn} second.example/reader`);
    await expect(page.getByText(offline['bar.cutEmpty'])).toHaveCount(0);
    asked.delete(host.origin);
    const inOrder = [site.publication.origin, ...mirrors].map((address) => new URL(address).origin);
    expect([...asked]).toEqual(inOrder);
    await follow(page, '/sections/european-languages');
    await expect(titles(page).first()).toBeVisible();
  });
});
