import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { articlePath } from '../../src/contract/articlePath.ts';
import { packManifestPath } from '../../src/contract/packs/packedList.ts';
import type { PackManifest } from '../../src/contract/packs/packManifest.ts';
import find from '../../src/find/dictionaries/fa-AF.json' with { type: 'json' };
import own from '../../src/language/dictionaries/fa-AF.json' with { type: 'json' };
import words from '../../src/library/words/offline/fa-AF.json' with { type: 'json' };
import { axeFindings } from '../support/axeFindings.ts';
import { dist, test, visit } from '../support/cutReader.ts';
import { keptIn } from '../support/keptLibrary.ts';
import { titles } from '../support/list.ts';
import { nextRelease } from '../support/nextRelease.ts';
import { articles, expect, follow, hydrated } from '../support/reader.ts';
import { results } from '../support/search.ts';
import { filled } from '../support/words.ts';

const section = '/sections/pashto';

/** Takes the list that is shown along. */
async function take(page: Page): Promise<void> {
  await page.getByText(words['take.open']).click();
  await page.getByRole('button', { name: words['take.begin'] }).click();
}

/** How many of the files that the worker keeps have such an address. */
function keptFiles(page: Page, address: RegExp): Promise<number> {
  return page.evaluate(async (pattern) => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().filter(({ url }) => new RegExp(pattern).test(url)).length;
  }, address.source);
}

async function manifestOf(list: string): Promise<PackManifest> {
  return JSON.parse(await readFile(join(dist, 'content', packManifestPath(list)), 'utf8'));
}

const done = (count: number) => filled(words['take.done_other'], { count });

test('a section is taken along, and the app starts and shows it without a line', async ({
  page,
  context,
  line,
  allowErrors,
}) => {
  allowErrors();
  const [pack] = (await manifestOf('sections/pashto')).packs;
  const count = pack?.articles ?? 0;

  await visit(page, line, section);
  // Nothing for the worker before the page had all it needs.
  const registered = line.asked.indexOf('/worker.js');
  expect(line.asked.slice(0, registered).filter((path) => /shell-|^\/packs/.test(path))).toEqual([]);
  expect(registered).toBeGreaterThan(line.asked.findIndex((path) => /assets\/lateParts/.test(path)));

  await take(page);
  await expect(page.getByText(done(count))).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(line.asked.filter((path) => path.includes('packs/'))).toHaveLength(2);

  // An article that was saved by itself.
  const text = await readFile(join(dist, 'content', articlePath(articles.german)), 'utf8');
  await page.evaluate(
    ([id, article]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('aa-aa.library');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('articles', 'readwrite');
          transaction.objectStore('articles').put({ id, text: article, at: 0, packs: [] });
          transaction.oncomplete = () => {
            opening.result.close();
            new BroadcastChannel('aa-aa.library').postMessage('changed');
            resolve();
          };
        };
      }),
    [articles.german, text] as const,
  );
  // Whoever takes articles along takes along what searches them.
  await expect
    .poll(() => keptFiles(page, /assets\/(?:search|words|KeptResults|passage)-/))
    .toBeGreaterThanOrEqual(4);
  await line.cut();

  // A cold start, in a tab of its own.
  const app = await context.newPage();
  await app.goto(`${line.origin}/`);
  await expect(app.getByRole('status', { name: words['bar.label'] })).toContainText(
    filled(words['bar.cut_other'], { count: count + 1 }),
  );
  await expect(titles(app).first()).toBeVisible();
  expect(await axeFindings(app)).toEqual([]);
  await app.goto(line.origin + section);
  await expect(titles(app)).toHaveCount(Math.min(count, 24));
  await follow(app, `/articles/${articles.pashto}`);
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(app.locator('article[lang="ps"] p').first()).toBeVisible();
  await expect(app.getByRole('navigation', { name: own['article.around'] })).toBeVisible();

  await app.goto(`${line.origin}/sections/european-languages/de`);
  await expect(titles(app)).toHaveCount(1);
  await titles(app).click();
  await expect(app).toHaveURL(new RegExp(articles.german));
  await expect(app.locator('article[lang="de"] p').first()).toBeVisible();

  await app.goto(`${line.origin}/search?q=${encodeURIComponent('دستار')}`);
  await expect(app.getByText(filled(find['kept.searched_other'], { count: count + 1 }))).toBeVisible();
  await expect(results(app).first()).toBeVisible();
  await expect(results(app).first().getByRole('link')).toContainText('دستار');
  expect(await axeFindings(app)).toEqual([]);

  // What is not here says so, and leads to what is.
  await app.goto(`${line.origin}/articles/${articles.english}`);
  await expect(app.getByRole('alert')).toContainText(own['error.article']);
  await app.getByRole('link', { name: words['bar.see'] }).click();
  await expect(titles(app).first()).toBeVisible();

  // Back on the line everything is there again.
  await line.mend();
  await app.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(app.getByRole('status', { name: words['bar.label'] })).toHaveCount(0);
  await expect(titles(app)).not.toHaveCount(0);
  await app.goto(`${line.origin}/articles/${articles.english}`);
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('A River Dug by Hand: The Karez');
});

test('a line that is cut while one reads leaves the text, and lists show what is kept', async ({
  page,
  line,
  allowErrors,
}) => {
  allowErrors();
  await visit(page, line, section);
  await take(page);
  await expect(page.getByText(words['take.remove'])).toBeVisible();
  await page.locator(`a[href="/articles/${articles.pashto}"]`).first().click();
  await expect(page.locator('article[lang="ps"] p').first()).toBeVisible();
  await line.cut();
  await page.getByRole('navigation', { name: own['article.around'] }).getByRole('link').first().click();
  await expect(page.getByRole('status', { name: words['bar.label'] })).toBeVisible();
  await expect(page.locator('article[lang="ps"] p').first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(articles.pashto));
  await expect(page.locator('article[lang="ps"] p').first()).toBeVisible();
});

test('a download that is cut at any byte keeps what came whole, and goes on', async ({
  page,
  line,
  allowErrors,
}, info) => {
  allowErrors();
  const [pack] = (await manifestOf('sections/dari')).packs;
  await visit(page, line, '/sections/dari');
  const bytes = Math.floor((0.2 + 0.6 * random(info.retry + info.repeatEachIndex)) * (pack?.bytes ?? 0));
  line.cutAt(/^\/packs\//, bytes);
  await take(page);
  await expect(page.getByText(words['take.cut'])).toBeVisible();
  line.cutAt(/^\/packs\//);
  const goOn = page.getByRole('button', { name: new RegExp(`${words['take.goOn']}|${words['take.begin']}`) });
  await goOn.click();
  await expect(page.getByText(done(pack?.articles ?? 0))).toBeVisible();
  expect(await keptArticles(page)).toBe(pack?.articles);
  await page.getByRole('button', { name: words['take.remove'] }).click();
  await expect(page.getByText(words['take.removed'])).toBeVisible();
  expect(await keptArticles(page)).toBe(0);
});

test('two tabs that take the same list along at once bring it once, and all of it is kept', async ({
  page,
  context,
  line,
}) => {
  const [pack] = (await manifestOf('sections/dari')).packs;
  await visit(page, line, '/sections/dari');
  const other = await context.newPage();
  await visit(other, line, '/sections/dari');
  const file = new RegExp(`^/${pack?.file}$`);
  const release = line.hold(file);
  for (const tab of [page, other]) await take(tab);
  await expect.poll(() => line.asked.filter((path) => file.test(path))).toHaveLength(1);
  release();
  for (const tab of [page, other]) await expect(tab.getByText(done(pack?.articles ?? 0))).toBeVisible();
  expect(line.asked.filter((path) => file.test(path))).toHaveLength(1);
  expect(await keptArticles(page)).toBe(pack?.articles);
});

test('a download goes on when its panel is closed and another page is read, says how far it is, and stops by its button', async ({
  page,
  line,
}) => {
  const [pack] = (await manifestOf('sections/dari')).packs;
  await visit(page, line, '/sections/dari');
  const bar = page.getByRole('status', { name: words['bar.label'] });
  const stop = bar.getByRole('button', { name: words['take.stop'] });
  const release = line.hold(/^\/packs\/.*\d/);
  await take(page);
  await page.getByText(words['take.open']).click();
  await expect(stop).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await stop.click();
  await expect(bar).toHaveCount(0);
  expect(await keptArticles(page)).toBe(0);

  await take(page);
  await page.locator(`a[href="/articles/${articles.dari}"]`).first().click();
  await expect(page.locator('article[lang="fa-AF"] p').first()).toBeVisible();
  await expect(bar).toBeVisible();
  release();
  await expect(bar).toHaveCount(0);
  expect(await keptArticles(page)).toBe(pack?.articles);
});

test('of a damaged and hostile pack only what keeps the contract is kept', async ({ page, line }) => {
  const [pack] = (await manifestOf('sections/pashto')).packs;
  const whole = await readFile(join(dist, pack?.file ?? ''), 'utf8');
  const lines = whole.split('\n');
  const hostile = [
    JSON.stringify({ id: '../../evil', title: '<img onerror=alert(1)>', body: [] }),
    '{"id": "2026-01-01-torn", "title": "',
    '{"__proto__": {"polluted": true}}',
  ];
  lines.splice(1, 0, ...hostile.map((text) => `${text},`));
  line.answer(`/${pack?.file}`, { body: lines.join('\n'), type: 'application/json' });
  await visit(page, line, section);
  await take(page);
  await expect(page.getByText(filled(words['take.damaged_other'], { count: hostile.length }))).toBeVisible();
  expect(await keptArticles(page)).toBe(pack?.articles);
});

test('a new release is offered and not forced, and a full disk never holds a reader on the old one', async ({
  page,
  context,
  line,
  allowErrors,
}) => {
  allowErrors();
  const place = await mkdtemp(join(tmpdir(), 'aaaa-next-'));
  try {
    const [before, after] = [words['take.open'], `${words['take.open']} (2)`];
    const few = [articles.pashto, articles.german];
    const next = await nextRelease(place, 'src/library/words/offline/fa-AF.json', [before, after], few);
    await visit(page, line, '/about');
    await page.evaluate(() => document.body.setAttribute('data-read', ''));
    line.release(next);
    const update = () =>
      page.evaluate(async () => {
        const found = await navigator.serviceWorker.getRegistration();
        await found?.update().catch(() => undefined);
      });
    await update();
    const bar = page.getByRole('status', { name: words['bar.label'] });
    await expect(bar).toContainText(words['bar.update']);
    // Whoever reads on stays with the version that they have, though the host has none of its code any more.
    await page.locator('a[href="/"]').first().click();
    await page.locator(`a[href="${section}"]`).first().click();
    await expect(page.getByText(before, { exact: true })).toBeVisible();
    await expect(page.locator('body[data-read]')).toBeAttached();
    const loaded = page.waitForEvent('load');
    await bar.getByRole('button', { name: words['bar.load'] }).click();
    await loaded;
    await expect(page.locator('body[data-read]')).not.toBeAttached();
    await hydrated(page);
    await expect(page.getByText(after, { exact: true })).toBeVisible();
    await expect.poll(() => shellOf(page)).toContain(await shellIn(next));
    expect(await shellOf(page)).not.toContain(await shellIn(dist));

    // And back to the release before, with no room at all: the network answers, and nothing old is kept.
    line.release(dist);
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: line.origin, quotaSize: 1 });
    await update();
    await expect.poll(() => shellOf(page)).toBe('');
    await page.goto(`${line.origin}/about`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const waits = await page.evaluate(async () =>
      Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
    );
    expect(waits).toBe(false);
  } finally {
    await rm(place, { recursive: true });
  }
});

test('a worker that another site has left at this address gives way; other sites’ pages are left alone', async ({
  page,
  line,
  allowErrors,
}) => {
  allowErrors();
  line.answer('/left.js', {
    type: 'text/javascript',
    body: "self.addEventListener('fetch', () => {}); self.addEventListener('activate', (e) => e.waitUntil(clients.claim()))",
  });
  line.answer('/other/site', { type: 'text/html', body: '<title>Another</title><h1>Another site</h1>' });
  await page.goto(`${line.origin}/other/site`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/left.js', { scope: '/' });
    await navigator.serviceWorker.ready;
    await (await caches.open('of another site')).put('/other/file', new Response('kept'));
  });
  await page.goto(`${line.origin}/about`);
  await hydrated(page);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? ''), {
      timeout: 20_000,
    })
    .toMatch(/\/worker\.js$/);
  expect(await page.evaluate(() => caches.has('of another site'))).toBe(true);
  await line.cut();
  await expect(page.goto(`${line.origin}/other/site`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

/** How many articles are kept in this browser. */
const keptArticles = async (page: Page) => (await keptIn(page, 'articles')).length;

/** The name of a release's shell. */
async function shellIn(release: string): Promise<string> {
  const names = await readdir(join(release, 'assets'));
  return names.find((name) => /^shell-.*\.txt$/.test(name)) ?? '';
}

/** The shell that the worker keeps; none is an empty text. */
function shellOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('aa-aa.shell '));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const shells = keys.flat().map(({ url }) => url);
    return shells.filter((url) => url.includes('/shell-')).join(' ');
  });
}

/** A number from 0 to 1 that is another in each run of a test, and the same when it is run again. */
function random(seed: number): number {
  const x = Math.sin(seed + 1) * 10_000;
  return x - Math.floor(x);
}
