import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blockTypes } from '../../src/contract/blockSchema.ts';
import { countWords } from '../../src/contract/blockTexts.ts';
import { readArchive } from '../../src/press/archive/readArchive.ts';
import { folderOf } from '../../src/testing/folderOf.ts';
import { addArticle, generateArchive } from './archiveFolder.ts';
import { archiveLanguages } from './archiveLanguages.ts';

const place = mkdtempSync(join(tmpdir(), 'aaaa-bench-'));
afterAll(() => rmSync(place, { recursive: true }));
const folder = join(place, 'two-hundred');
generateArchive({ articles: 200, seed: 1, folder });
const { articles, issues } = await readArchive(join(folder, 'content'));

/** Every file of a folder by its path, as a hash of its bytes. */
function bytesOf(of: string): Map<string, string> {
  const files = readdirSync(of, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(of, file)).isFile(),
  );
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(of, file)))
      .digest('hex');
  return new Map(files.sort().map((file) => [file, hash(file)]));
}

test('the archive has no errors and no warnings', () => {
  expect(issues).toEqual([]);
  expect(articles).toHaveLength(200);
});

test('every language of the sections has articles, and the shares add up to 1', () => {
  expect(new Set(articles.map((article) => article.language))).toEqual(
    new Set(archiveLanguages.map(({ tag }) => tag)),
  );
  expect(archiveLanguages.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});

test('articles have about 900 words, as the reader counts them', () => {
  const counts = articles.map(countWords);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(850);
  expect(Math.max(...counts)).toBeLessThanOrEqual(950);
});

test('articles cover the years evenly, with every block of the contract and with translations', () => {
  const years = Map.groupBy(articles, (article) => article.date.slice(0, 4));
  expect(years.size).toBe(22);
  const before = [...years].filter(([year]) => year !== '2026').map(([, members]) => members.length);
  expect(Math.max(...before) - Math.min(...before)).toBeLessThanOrEqual(3);
  const types = new Set(articles.flatMap((article) => article.body.map((block) => block.type)));
  expect([...types].sort()).toEqual([...blockTypes].sort());
  const versions = articles.filter((article) => article.translationOf);
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) {
    const original = articles.find((article) => article.id === version.translationOf);
    expect(original?.language).not.toBe(version.language);
  }
});

test('the same seed gives the same bytes, another seed others; a larger archive begins like a smaller one', () => {
  const [same, other, larger] = ['same', 'other', 'larger'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  generateArchive({ articles: 200, seed: 1, folder: same });
  generateArchive({ articles: 200, seed: 2, folder: other });
  generateArchive({ articles: 230, seed: 1, folder: larger });
  const files = bytesOf(folder);
  expect(bytesOf(same)).toEqual(files);
  expect(bytesOf(other)).not.toEqual(files);
  const largerFiles = bytesOf(larger);
  expect(largerFiles.size).toBe(files.size + 30);
  expect([...files].filter(([file, hash]) => largerFiles.get(file) !== hash)).toEqual([]);
  const newest = (of: string) => readdirSync(join(of, 'content/articles/2026')).sort().slice(-100);
  expect(newest(larger)).toEqual(newest(folder));
});

test('articles added later are newer than all others, valid, and gone when the archive is generated again', async () => {
  const grown = join(place, 'grown');
  expect(generateArchive({ articles: 60, seed: 1, folder: grown })).toBe('written');
  const before = bytesOf(grown);
  const added = [addArticle(grown), addArticle(grown)];
  const archive = await readArchive(join(grown, 'content'));
  expect(archive.issues).toEqual([]);
  expect(archive.articles.map((article) => article.id).slice(-2)).toEqual(added);
  expect(generateArchive({ articles: 60, seed: 1, folder: grown })).toBe('reused');
  expect(bytesOf(grown)).toEqual(before);
});

test('a folder with other files is left alone', async () => {
  const full = await folderOf({ 'letter.txt': 'Dear reader' });
  expect(() => generateArchive({ articles: 1, seed: 1, folder: full })).toThrow(/left unchanged/);
  expect(readdirSync(full)).toEqual(['letter.txt']);
});
