import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/contract/articleSchema.ts';
import { type Block, blockSchema } from '../../src/contract/blockSchema.ts';
import { blockTexts } from '../../src/contract/blockTexts.ts';
import { importDocument } from '../../src/desk/import/importDocument.ts';
import { languageOf } from '../../src/language/languages.ts';
import { toDigits } from '../../src/language/numbers.ts';
import { type Chosen, chosenArticles } from '../../src/press/choice/chosenArticles.ts';
import { printArticles } from '../../src/press/pdf/printArticles.ts';
import { decodedQr } from './sheets/decodedQr.ts';
import { fontsOutside, popplerWords, wordsOf } from './sheets/poppler.ts';
import { readPages, topOf } from './sheets/readPages.ts';

// Prints articles of the build and reads them back, by pdf.js, poppler and the desk's import.

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
const ids = [
  '2026-06-11-a-river-dug-by-hand-the-karez',
  '2026-07-08-nackt-gebacken-naan',
  '2026-03-18-nowruz-and-the-table-of-seven-fruits',
  '2026-03-18-nowruz-and-the-table-of-seven-fruits-ps',
];
const chosen: Chosen = chosenArticles({ ids, dir: 'dist' });
const articles = chosen.articles.map((article) => ({ ...article, file: join(folder, `${article.id}.pdf`) }));

beforeAll(async () => {
  const failed: unknown[] = [];
  await printArticles(chosen, { dir: 'dist', out: folder, paper: 'a4' }, (printed) => {
    if ('error' in printed) failed.push(printed);
  });
  expect(failed).toEqual([]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bodyWords = (body: readonly Block[]) => wordsOf(body.flatMap(blockTexts).join(' '));

test.each(articles)('the PDF of $id says what it is', async ({ file, title, authors, language }) => {
  const { info, preferences, isTagged, outline, pages } = await readPages(file);
  expect(info).toMatchObject({ Title: title, Author: authors.join('; '), Language: language });
  const isRtl = languageOf(language).direction === 'rtl';
  expect(preferences).toMatchObject({ Direction: isRtl ? 'R2L' : 'L2R', DisplayDocTitle: true });
  expect({ isTagged, pages: pages > 1 && pages < 6 }).toEqual({ isTagged: true, pages: true });
  expect(outline.map((entry) => wordsOf(entry).join(' '))).toContain(wordsOf(title).join(' '));
  expect(fontsOutside(file)).toEqual([]);
});

test.each(articles)('the letterhead of $id is in its order, on the first page', async (article) => {
  const { texts } = await readPages(article.file);
  const { website = '', email = '', monogram } = chosen.publication;
  const labels: Record<string, string> = { 'fa-AF': 'Dari', ps: 'Pashto' };
  const parts = [
    'افغانستان',
    monogram,
    'مباد',
    'دشمن',
    website,
    labels[article.language] ?? 'European Languages',
    wordsOf(article.authors.at(-1) ?? '').at(-1) ?? '',
    article.date.slice(0, 4),
    wordsOf(article.title).at(-1) ?? '',
  ];
  // Years are in the digits of the sheet's language.
  const order = parts.map((part) => topOf(toDigits(part, article.language), texts));
  expect(order).not.toContain(0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(topOf(email, texts)).toBeCloseTo(topOf(website, texts), 0);
});

test.each(articles)('poppler reads every word of $id in order', ({ file, body }) => {
  // What is printed above and below the text, and in the margins, is between them. Marks may come before their letter.
  const plain = (words: readonly string[]) =>
    words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
  const printed = plain(popplerWords(file)).join('');
  const missing: string[] = [];
  let from = 0;
  // Poppler takes the words of a hemistich apart, which are as far from each other as columns.
  const [verse, text] = [true, false].map((is) =>
    plain(bodyWords(body.filter(({ type }) => (type === 'verse') === is))),
  );
  for (const word of text ?? []) {
    const at = printed.indexOf(word, from);
    if (at < 0) missing.push(word);
    else from = at + word.length;
  }
  expect(missing).toEqual([]);
  expect(verse?.filter((word) => !printed.includes(word))).toEqual([]);
});

test.each(articles)('the QR code of $id leads to it', async ({ id, file }) => {
  const { pages } = await readPages(file);
  expect(await decodedQr(file, pages)).toBe(`${chosen.publication.origin}/articles/${id}`);
});

test.each(articles)(
  'the import gives $id back, word for word',
  async (article: Article & { file: string }) => {
    const bytes = new Uint8Array(readFileSync(article.file));
    const read = await importDocument({ name: 'a.pdf', bytes }, chosen.publication, {});
    const { title, authors, date, language } = article;
    expect(read.article).toMatchObject({ title, authors, date, language });
    const body = read.article.body.map((block) => parse(blockSchema, block));
    expect(bodyWords(body)).toEqual(bodyWords(article.body));
  },
);
