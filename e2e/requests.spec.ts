import type { Page } from '@playwright/test';
import { articlePath } from '../src/contract/articlePath.ts';
import { titles } from './support/list.ts';
import { pageKinds } from './support/pageKinds.ts';
import { articles, expect, follow, hydrated, lists, test } from './support/reader.ts';

interface SeenRequest {
  /** Paths of all requests, in order. */
  all: string[];
  /** Those of the archive: lists, articles, their neighbours. */
  data(): string[];
  failed: string[];
}

/** Records the page's requests from here on. */
function noteRequests(page: Page): SeenRequest {
  const asked: SeenRequest = {
    all: [],
    data: () => asked.all.filter((path) => path.endsWith('.json')),
    failed: [],
  };
  page.on('request', (request) => {
    // A missing address asks where the archive is, not for it.
    if (request.method() === 'HEAD') return;
    const { pathname } = new URL(request.url());
    // The browser looks up the icon in its cache at every new address.
    if (pathname !== '/favicon.svg') asked.all.push(pathname);
  });
  // Of an answer to HEAD the browser may drop what follows its headers.
  page.on('requestfailed', (request) => request.method() === 'HEAD' || asked.failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) asked.failed.push(`${response.status()} ${response.url()}`);
  });
  return asked;
}

const twice = (paths: string[]) => paths.filter((path, at) => paths.indexOf(path) !== at);

/** The files of the archive whose data the static page holds. */
function heldBy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const state = JSON.parse(document.getElementById('page-state')?.textContent ?? '{}');
    return state.queries.map(([[kind, name, number]]: [[string, string, number]]) => {
      const year = name?.slice(0, 4);
      if (kind === 'list') return `/content/lists/${name}/${number}.json`;
      if (kind === 'article') return `/content/articles/${year}/${name}.json`;
      return kind === 'around' ? `/content/around/${year}/${name}.json` : `/content/${kind}.json`;
    });
  });
}

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`the page «${kind}» hydrates without requesting what it holds, or anything twice`, async ({
    page,
    allowErrors,
  }) => {
    if (kind === 'not found') allowErrors();
    const asked = noteRequests(page);
    await page.goto(address);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    const held = await heldBy(page);
    expect(held).toContain('/content/publication.json');
    expect(asked.data().filter((path) => held.includes(path))).toEqual([]);
    // A list's page is built without the counts of other lists, which change every day: a full one never does.
    const shown = ['section', 'language', 'numbered page'].includes(kind);
    expect(asked.data()).toEqual(shown ? ['/content/archive.json'] : []);
    expect(twice(asked.all)).toEqual([]);
    expect(asked.failed).toEqual(kind === 'not found' ? [expect.stringMatching(/^404 .*address$/)] : []);
  });
}

test('a reader who goes on requests each file once, and nothing on the way back', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  const asked = noteRequests(page);
  const heading = page.getByRole('heading', { level: 1 });
  const settled = () => page.waitForLoadState('networkidle');

  await follow(page, lists.english);
  await expect(page).toHaveURL(new RegExp(`${lists.english}$`));
  await titles(page).first().waitFor();
  await follow(page, `/articles/${articles.english}`);
  await expect(heading).toHaveText('A River Dug by Hand: The Karez');
  await follow(page, '/about');
  await expect(page).toHaveURL(/\/about$/);
  // It comes when the browser is idle.
  await expect.poll(() => asked.all.some((path) => path.includes('AboutInstalling'))).toBe(true);
  await settled();
  expect(asked.data()).toEqual([
    `/content${lists.english.replace('/', '/lists/')}/1.json`,
    `/content/${articlePath(articles.english)}`,
    `/content/around/2026/${articles.english}.json`,
    '/content/trust.json',
  ]);
  expect(twice(asked.all.filter((path) => !path.startsWith('/content/images/')))).toEqual([]);

  const before = asked.all.length;
  await page.goBack();
  await expect(heading).toHaveText('A River Dug by Hand: The Karez');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${lists.english}$`));
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(`${lists.english}$`));
  await settled();
  expect(asked.all.slice(before).filter((path) => !path.startsWith('/content/images/'))).toEqual([]);
  expect(asked.failed).toEqual([]);
});

test('an article’s data is asked for when its link is pointed at, and not again when it is followed', async ({
  page,
}) => {
  await page.goto('/');
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  const asked = noteRequests(page);
  const link = titles(page).first();
  const address = (await link.getAttribute('href')) ?? '';
  await link.hover();
  await expect.poll(() => asked.data()).toHaveLength(2);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await page.waitForLoadState('networkidle');
  expect(asked.data()).toEqual([
    expect.stringContaining(address.slice(1, 14)),
    expect.stringContaining('/around/'),
  ]);
});
