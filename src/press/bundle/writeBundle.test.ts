import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { aListPage, anItem, aPublication } from '../../testing/factories.ts';
import { folderOf } from '../../testing/folderOf.ts';
import type { BundleArguments } from './bundleArguments.ts';
import { writeBundle } from './writeBundle.ts';

const german = '2026-01-03-b';
const dari = '2026-01-02-a';

const counts = (articles: number) => ({ articles, pages: 1, newest: german.slice(0, 10) });
const list = (...ids: string[]) => aListPage(ids.map((id) => anItem({ id })));
const page = (title: string, body: string) =>
  `<!doctype html><html lang="fa-AF" dir="rtl"><head><title>${title}</title><style>a{src:url(/assets/fonts/f.woff2)}</style></head><body>${body}</body></html>`;
const articlePage = (id: string) =>
  page(
    id,
    `<a href="/sections/dari">s</a><a href="/authors/x">x</a><a href="/authors/y">y</a><img src="/content/images/a.svg" alt="A hill">
<p><a href="/search">go</a><a href="../../search/index.html">go</a><a href="https://www.example.org/storage/">go</a></p>
<p><a href="https://www.loc.gov/search">library</a><a href="../../topics/storage/index.html">grain</a></p>
<noscript><div><audio controls src="/content/audio/a.ogg"></audio></div></noscript>`,
  );

/** A small built site: two articles in two sections, by one author, and one of them by another too. */
function aBuiltSite(): Promise<string> {
  return folderOf({
    'index.html': page('Home', '<a href="/sections/dari">d</a><a href="/search">s</a>'),
    'search/index.html': page('Search', ''),
    'about/index.html': page('About', ''),
    'authors/index.html': page('Authors', ''),
    'authors/x/index.html': page('X', ''),
    'authors/x/page/1/index.html': page('X, page 1', ''),
    'authors/y/index.html': page('Y', ''),
    'sections/dari/index.html': page(
      'Dari',
      `<a href="/articles/${dari}">a</a><a href="/authors/x/page/1">1</a>`,
    ),
    'sections/dari/fa-AF/index.html': page('Dari, the language', ''),
    'sections/european-languages/index.html': page('European', ''),
    'sections/european-languages/de/index.html': page('German', `<a href="/articles/${german}">b</a>`),
    [`articles/${dari}/index.html`]: articlePage(dari),
    [`articles/${german}/index.html`]: articlePage(german),
    'assets/fonts/f.woff2': new Uint8Array([1]),
    'content/images/a.svg': '<svg/>',
    'content/audio/a.ogg': new Uint8Array([1]),
    [`content/articles/2026/${dari}.json`]: { body: [] },
    'content/publication.json': aPublication(),
    'content/archive.json': {
      pageSize: 24,
      lists: {
        all: counts(2),
        'sections/dari': counts(1),
        'sections/dari/fa-AF': counts(1),
        'sections/european-languages': counts(1),
        'sections/european-languages/de': counts(1),
      },
    },
    'content/lists/sections/dari/1.json': list(dari),
    'content/lists/sections/european-languages/1.json': list(german),
    'content/lists/sections/european-languages/de/1.json': list(german),
    'content/lists/authors/x/counts.json': counts(2),
    'content/lists/authors/x/1.json': list(dari, german),
    'content/lists/authors/y/counts.json': counts(1),
    'content/lists/authors/y/1.json': list(dari),
  });
}

async function write(more: Partial<BundleArguments>, zimWriter?: string) {
  const [dir, out] = [await aBuiltSite(), await folderOf()];
  const asked = { help: false, pictures: true, data: false, zim: false, dir, out, ...more };
  const written = await writeBundle(asked, zimWriter);
  const bytes = readFileSync(written.zip);
  const files = Object.entries(unzipSync(bytes)).map(([path, file]): [string, string] => [
    path,
    strFromU8(file),
  ]);
  return { ...written, out, bytes, files: new Map(files) };
}

test('a bundle of everything has each page once, with what the pages load, and the same bytes each time', async () => {
  const { files, bytes, pages, zip } = await write({});
  expect(zip).toMatch(/t-t-2026-01-03\.zip$/);
  expect([...files.keys()].filter((path) => path.endsWith('.html')).length).toBe(pages);
  expect([...files.keys()].filter((path) => !path.startsWith('assets/style-')).sort()).toEqual([
    'README.txt',
    'about.html',
    `articles/${dari}.html`,
    `articles/${german}.html`,
    'assets/fonts/f.woff2',
    'authors.html',
    'authors/x.html',
    'authors/y.html',
    'content/audio/a.ogg',
    'content/images/a.svg',
    'index.html',
    'sections/dari.html',
    'sections/european-languages.html',
  ]);
  expect(files.get('sections/dari.html')).toContain('href="../authors/x.html"');
  expect(files.get('sections/dari.html')).toContain('<title>Dari</title>');
  const article = files.get(`articles/${dari}.html`);
  expect(article).toContain('>library</a>');
  expect(article).toContain('>grain</a>');
  expect(article).toContain('<audio controls src="../content/audio/a.ogg">');
  expect(article).not.toContain('>go</a>');
  expect(article).not.toContain('noscript');
  expect(files.get('README.txt')).toContain('https://www.example.org');
  expect((await write({})).bytes.equals(bytes)).toBe(true);
});

test('of a section are its articles and the lists that hold no others; what is elsewhere is on the web', async () => {
  const { files, zip } = await write({ section: 'dari' });
  expect(zip).toMatch(/t-t-dari-2026-01-03\.zip$/);
  const own = [...files.keys()].filter((path) => path.endsWith('.html'));
  expect(own.sort()).toEqual(['about.html', `articles/${dari}.html`, 'authors/y.html', 'index.html']);
  expect(files.get('index.html')).toContain(`href="articles/${dari}.html"`);
  const article = files.get(`articles/${dari}.html`);
  expect(article).toContain('<a href="../index.html">s</a>');
  expect(article).toContain('<a href="https://www.example.org/authors/x" rel="external noreferrer">x</a>');
  expect(article).toContain('<a href="../authors/y.html">y</a>');
});

test('of a language are its articles; a language or section that the site lacks is said', async () => {
  const { files } = await write({ language: 'de', pictures: false });
  expect(files.get('index.html')).toContain(`href="articles/${german}.html"`);
  expect(files.get(`articles/${german}.html`)).toContain('>A hill</span>');
  expect([...files.keys()].some((path) => path.endsWith('.svg'))).toBe(false);
  await expect(write({ language: 'ps' })).rejects.toThrow('The languages are: fa-AF, en, de.');
  await expect(write({ section: 'x' })).rejects.toThrow('The sections are: dari, european-languages.');
  await expect(write({ language: 'en' })).rejects.toThrow('There is no article in en.');
  await expect(write({ data: true })).rejects.toThrow('built without a key');
  await expect(write({ dir: await folderOf() })).rejects.toThrow('npm run build');
});

test('where there is nothing that writes a ZIM, that is said with how to get it, and the ZIP is there', async () => {
  const { withoutZim, zim, files, out } = await write({ zim: true }, 'no-such-zimwriterfs');
  expect(withoutZim).toContain('sudo apt-get install zim-tools');
  expect({ zim, hasEntry: files.has('index.html') }).toEqual({ zim: undefined, hasEntry: true });
  expect(readdirSync(out)).toEqual(['t-t-2026-01-03.zip']);
});

test('a ZIM of an older build does not stay beside a newer ZIP', async () => {
  const out = await folderOf({ 't-t-2026-01-03.zim': 'older', 't-t-2026-01-02.zim': 'of another day' });
  await write({ out });
  expect(readdirSync(out).sort()).toEqual(['t-t-2026-01-02.zim', 't-t-2026-01-03.zip']);
});

test('a ZIM writer that fails is quoted; nothing half-made stays', async () => {
  const out = await folderOf();
  // It knows no option, and says so.
  await expect(write({ zim: true, out }, 'false')).rejects.toThrow('The ZIM file was not written.');
  expect(readdirSync(out)).toEqual(['t-t-2026-01-03.zip']);
});
