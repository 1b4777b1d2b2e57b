import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { sectionOf } from '../../src/contract/localizedText.ts';
import type { BundleArguments } from '../../src/press/bundle/bundleArguments.ts';
import { writeBundle } from '../../src/press/bundle/writeBundle.ts';
import { bundledArticles, publication } from '../../src/testing/bundledArchive.ts';
import { launchOptions } from '../../src/testing/chromium.ts';
import { fileIssues } from './bundles/fileIssues.ts';
import { foundByKiwix, hasKiwix, servedByKiwix } from './bundles/kiwix.ts';
import { walkServed } from './bundles/walkServed.ts';
import { all, htmlTree, named, shownText } from './tree.ts';

// Makes bundles of the build, and walks them: as files, as a ZIM that kiwix-serve serves, and in a browser without scripts.

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const articles = bundledArticles().filter(({ retraction }) => !retraction);

async function write(asked: Partial<BundleArguments>) {
  const usual = { help: false, pictures: true, data: false, zim: false, dir: 'dist', out: folder };
  const written = await writeBundle({ ...usual, ...asked });
  return { ...written, files: unzipSync(readFileSync(written.zip)) };
}

const whole = write({ zim: hasKiwix });
beforeAll(() => whole, 120_000);

const choices: [name: string, asked: Partial<BundleArguments>, ids: string[]][] = [
  ['everything', {}, articles.map(({ id }) => id)],
  ...publication.sections.map(({ id }): [string, Partial<BundleArguments>, string[]] => [
    `section ${id}`,
    { section: id },
    articles.filter(({ language }) => sectionOf(publication, language)?.id === id).map((one) => one.id),
  ]),
  [
    'German, without pictures',
    { language: 'de', pictures: false },
    articles.filter(({ language }) => language === 'de').map(({ id }) => id),
  ],
];

test.each(choices)(
  'in the bundle of %s every link leads to a file and nothing is loaded from elsewhere',
  async (_, asked, ids) => {
    const { files } = Object.keys(asked).length === 0 ? await whole : await write(asked);
    const { issues, reached } = fileIssues(files, publication.origin);
    expect(issues).toEqual([]);
    expect(ids.filter((id) => !reached.has(`articles/${id}.html`))).toEqual([]);
    const pictures = Object.keys(files).filter((path) => path.startsWith('content/images/'));
    expect(pictures.length > 0).toBe(asked.pictures !== false);
  },
);

test('a page of the bundle says what the page of the site says, without what needs a script', async () => {
  const { files } = await whole;
  for (const { id } of articles) {
    const page = htmlTree(Buffer.from(files[`articles/${id}.html`] ?? []).toString());
    const site = htmlTree(readFileSync(`dist/articles/${id}/index.html`, 'utf8'));
    // A picture's place has words for who saves data, on the site alone.
    const texts = (tree: typeof page) =>
      all(tree, ({ attribs }) => !/^(?:figure|undefined)$/.test(`${attribs['data-block']}`)).map(shownText);
    expect(texts(page)).toEqual(texts(site));
    expect(texts(page).length).toBeGreaterThan(3);
    expect(named(page, 'h1').map(shownText)).toEqual(named(site, 'h1').map(shownText));
    expect(named(page, 'script', 'select', 'input', 'button', 'style')).toEqual([]);
  }
});

test.skipIf(!hasKiwix)(
  '(needs Debian’s zim-tools and kiwix-tools) the ZIM is clean, each of its pages is served with all it links and loads, and Kiwix finds words in their texts',
  async () => {
    const { zim = '', files } = await whole;
    const { stdout, status } = spawnSync('zimcheck', ['-A', zim], { encoding: 'utf8' });
    expect([stdout.match(/\[(?:ERROR|WARNING)\].*/g), status]).toEqual([null, 0]);
    const root = await servedByKiwix(zim);
    const served = await walkServed(root, publication.origin);
    expect(served.issues).toEqual([]);
    const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => !served.reached.has(path) && !/retract/.test(path))).toEqual([]);
    for (const word of ['Salang', 'کابل']) expect(await foundByKiwix(root, word)).toContain('articles/');
    const { asked, failed } = await visit(`${root}index.html`);
    expect(failed).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(new URL(root).origin))).toEqual([]);
  },
);

test('unpacked, it is read in a browser without scripts and without a line', async () => {
  const { files } = await whole;
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'unpacked', path)), { recursive: true });
    writeFileSync(join(folder, 'unpacked', path), bytes);
  }
  const { asked, failed } = await visit(`file://${join(folder, 'unpacked/index.html')}`);
  expect(failed).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(asked.some((url) => url.endsWith('.woff2'))).toBe(true);
});

/** Reads the newest article from the entry and comes back, in a browser without scripts. @returns what was asked for, and what failed */
async function visit(entry: string) {
  const browser = await chromium.launch(launchOptions());
  onTestFinished(() => browser.close());
  const viewport = { width: 390, height: 844 };
  const page = await (await browser.newContext({ javaScriptEnabled: false, viewport })).newPage();
  const asked: string[] = [];
  const failed: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (answer) => {
    if (answer.status() >= 400) failed.push(answer.url());
  });
  await page.goto(entry);
  const [first] = articles.toSorted((a, b) => b.date.localeCompare(a.date));
  const title = first?.title ?? '';
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.locator('summary').first().click();
  await page.getByText('هجری قمری').first().waitFor();
  await page.getByTitle('صفحهٔ اول').click();
  await page.waitForURL(entry);
  return { asked, failed };
}
