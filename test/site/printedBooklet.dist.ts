import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { parse } from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articlePath } from '../../src/contract/articlePath.ts';
import { articleSchema } from '../../src/contract/articleSchema.ts';
import { blockTexts } from '../../src/contract/blockTexts.ts';
import { toAsciiDigits } from '../../src/language/numbers.ts';
import { chosenArticles } from '../../src/press/choice/chosenArticles.ts';
import { imposedPages } from '../../src/press/pdf/imposedPages.ts';
import { type PrintedBooklet, printBooklet } from '../../src/press/pdf/printBooklet.ts';
import { hardArticle } from './sheets/hardArticle.ts';
import { fontsOutside, popplerWords, wordsOf } from './sheets/poppler.ts';
import { readPages } from './sheets/readPages.ts';

// One booklet of the articles that are hardest to print, by the reader that was built: articles come as data.

const folder = mkdtempSync(join(tmpdir(), 'booklet-'));
const dir = join(folder, 'site');
const out = join(folder, 'out');
const articles = [hardArticle('2026-01-01-hard', 'en'), hardArticle('2026-01-02-hard-too', 'fa-AF')].map(
  (file) => parse(articleSchema, file),
);
const ids = articles.map(({ id }) => id);
const asked = { dir, out, paper: 'a4', impose: false } as const;
let printed: PrintedBooklet;

beforeAll(async () => {
  for (const part of ['index.html', 'saved', 'assets', 'content/publication.json'])
    cpSync(join('dist', part), join(dir, part), { recursive: true });
  for (const article of articles) {
    const file = join(dir, 'content', articlePath(article.id));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(article));
  }
  printed = await printBooklet(chosenArticles({ ids, dir }), asked);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it is one tagged document with an outline, in the order of its main language', async () => {
  const { isTagged, outline, pages, preferences, info } = await readPages(printed.file);
  expect({ isTagged, pages }).toEqual({ isTagged: true, pages: printed.pages });
  // Most text of both articles is in English.
  expect(info.Language).toBe('en');
  expect(preferences).toMatchObject({ Direction: 'L2R', DisplayDocTitle: true });
  // The contents are below the cover.
  expect(outline).toHaveLength(1 + articles.length);
  expect(fontsOutside(printed.file)).toEqual([]);
});

test('its contents name the pages that articles begin on', async () => {
  const { texts } = await readPages(printed.file);
  // An article's first page has its section at both ends of a rule, and nothing else has.
  const begins = (label: string) => texts.find(({ text, page }) => page > 2 && text.includes(label))?.page;
  const numbers = texts
    .filter(({ page, text, top }) => page === 2 && top < 700 && /^[\d۰-۹]+$/.test(text.trim()))
    .map(({ text }) => Number(toAsciiDigits(text.trim())));
  expect(numbers).toEqual([begins('European Languages'), begins('Dari')]);
});

test('nothing is outside the margins of its page', async () => {
  const { texts, size } = await readPages(printed.file);
  const margin = (17 / 25.4) * 72;
  const outside = texts.filter(({ from, to }) => from < margin || to > size.width - margin);
  expect(outside).toEqual([]);
  expect(texts.filter(({ top }) => top < 20 || top > size.height - 20)).toEqual([]);
});

test('no word is lost', () => {
  const inkOf = (words: string[]) => words.join('').normalize('NFD').replace(/\p{M}/gu, '');
  const read = inkOf(popplerWords(printed.file));
  const texts = articles.flatMap(({ title, body }) => [title, ...body.flatMap(blockTexts)]);
  const missing = texts.filter((text) => !wordsOf(text).every((word) => read.includes(inkOf([word]))));
  expect(missing).toEqual([]);
});

test('folded, it is half as many sides, of one size', async () => {
  const pdf = await imposedPages(new Uint8Array(readFileSync(printed.file)), 'rtl');
  const sheets = (await PDFDocument.load(pdf)).getPages();
  expect(sheets).toHaveLength(Math.ceil(printed.pages / 4) * 2);
  const { width, height } = sheets[0]?.getSize() ?? { width: 0, height: 0 };
  expect(width).toBeGreaterThan(height);
});

test('it is called after its articles and its paper; what was withdrawn is told and left out', async () => {
  const chosen = chosenArticles({ ids, dir });
  const [first, ...rest] = chosen.articles;
  const retraction = { date: '2026-02-01', text: 'Withdrawn.' };
  const withdrawn = { ...chosen, articles: [...(first ? [{ ...first, retraction }] : []), ...rest] };
  const letter = await printBooklet(withdrawn, { ...asked, paper: 'letter', out: join(folder, 'letter') });
  expect(letter).toMatchObject({ articles: 1, withdrawn: [ids[0]] });
  expect(basename(printed.file)).toMatch(/^booklet-2026-01-01-hard-and-1-more-\w{7}\.pdf$/);
  expect(basename(letter.file)).toMatch(/^booklet-2026-01-01-hard-and-1-more-\w{7}-letter\.pdf$/);
});

test('where there is nothing to print nothing is written', async () => {
  const chosen = chosenArticles({ ids, dir });
  const retraction = { date: '2026-02-01', text: 'Withdrawn.' };
  const withdrawn = { ...chosen, articles: chosen.articles.map((article) => ({ ...article, retraction })) };
  await expect(printBooklet(withdrawn, asked)).rejects.toThrow('withdrawn');
  await expect(printBooklet(chosen, { ...asked, section: 'dari' })).rejects.toThrow(
    'The list /sections/dari did not load from the built site.',
  );
  rmSync(join(dir, 'content', articlePath(ids[0] ?? '')));
  await expect(printBooklet(chosen, asked)).rejects.toThrow(new RegExp(`did not load.*\n  ${ids[0]}$`));
  expect(readdirSync(out)).toEqual([basename(printed.file)]);
});
