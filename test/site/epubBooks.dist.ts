import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { sectionOf } from '../../src/contract/localizedText.ts';
import { slugsOf } from '../../src/language/slug.ts';
import type { EpubArguments } from '../../src/press/epub/epubArguments.ts';
import { writeBook } from '../../src/press/epub/writeBook.ts';
import { bundledArticles, publication } from '../../src/testing/bundledArchive.ts';

// Makes books of the build, with its fonts and pictures, and has them validated.

const folder = mkdtempSync(join(tmpdir(), 'books-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const articles = bundledArticles().filter(({ retraction }) => !retraction);
const everything = articles.map(({ id }) => id);

const write = (asked: Partial<EpubArguments>) =>
  writeBook({ help: false, ids: [], dir: 'dist', out: folder, ...asked });

const books: [name: string, asked: Partial<EpubArguments>][] = [
  ['all articles', { ids: everything }],
  ...publication.sections.map(({ id }): [string, Partial<EpubArguments>] => [
    `section ${id}`,
    { section: id },
  ]),
  ['a month', { month: '2026-03' }],
  ['an author', { author: articles[0]?.authors[0] }],
  ...['fa-AF', 'ps', 'en', 'de', 'fr', 'tr', 'ru'].map((tag): [string, Partial<EpubArguments>] => [
    `an article in ${tag}`,
    {
      ids: articles
        .filter(({ language }) => language === tag)
        .slice(0, 1)
        .map(({ id }) => id),
    },
  ]),
];

test.each(books)('%s is a valid book, whole, with its pictures', async (_, asked) => {
  const { file, missingPictures, articles: count } = await write(asked);
  expect(missingPictures).toEqual([]);
  expect(count).toBeGreaterThan(0);
  const { messages } = await EpubCheck.validate(readFileSync(file));
  expect(messages).toEqual([]);
});

/** What the package of a book says of it. */
function packageOf(file: string) {
  const opf = strFromU8(unzipSync(readFileSync(file))['EPUB/package.opf'] ?? new Uint8Array());
  const of = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)`).exec(opf)?.[1];
  return { title: of('dc:title'), identifier: of('dc:identifier') };
}

test('a book of named articles is called after the publication; two of them are two files', async () => {
  const [first = '', second = '', third = ''] = everything;
  const one = await write({ ids: [first, second] });
  const other = await write({ ids: [first, third] });
  expect(Object.values(publication.name)).toContain(packageOf(one.file).title);
  expect(one.file).not.toBe(other.file);
});

test('a book of an author’s articles has the author’s name and address, whichever of the two was asked for', async () => {
  const byAuthor = Map.groupBy(articles, ({ authors }) => authors[0] ?? '');
  const [name, [own]] = [...byAuthor].find(([, all]) => all.length > 2) ?? ['', []];
  const slug = slugsOf([name]).get(name) ?? '';
  const books = [await write({ author: name }), await write({ author: slug })];
  for (const { file } of books) {
    expect(packageOf(file).title).toContain(name);
    expect(packageOf(file).identifier).toBe(`${publication.origin}/authors/${slug}`);
  }
  const { file } = await write({ author: slug, section: sectionOf(publication, own?.language ?? '')?.id });
  expect(packageOf(file).identifier).toMatch(/^urn:uuid:/);
});

/** Debian's package is a program of Java's. */
const epubcheck = '/usr/share/java/epubcheck.jar';

test.skipIf(!existsSync(epubcheck))(
  '(needs Debian’s epubcheck) the older validator finds nothing in the book of all articles either',
  async () => {
    const { file } = await write({ ids: everything, out: join(folder, 'all.epub') });
    const { stdout, stderr } = spawnSync('java', ['-jar', epubcheck, file], { encoding: 'utf8' });
    expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings');
  },
);

test('a choice of nothing leaves no file behind', async () => {
  const out = join(folder, 'none');
  await expect(write({ author: 'Nobody', out })).rejects.toThrow('no author Nobody');
  await expect(write({ ids: ['2020-01-01-none'], out })).rejects.toThrow('2020-01-01-none');
  expect(existsSync(out)).toBe(false);
});
