import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { contentHash } from '../../../press/system/keyOf.ts';
import { anArticle, aPublication } from '../../../testing/factories.ts';
import { saveArticle } from './archiveFolder.ts';
import { articleText } from './articleText.ts';
import { storeImport } from './storeImport.ts';
import { allFiles, anArchiveFolder, png } from './testing/anArchiveFolder.ts';

const publication = aPublication();
const id = '2026-01-02-an-article';
const src = `images/${id}-1.png`;
const article = (facts = {}) =>
  anArticle({
    body: ['Before.', { type: 'figure', src, alt: 'A dot', width: 2, height: 1 }],
    ...facts,
  }) as ArticleFile;
const standing = (root: string) => readFileSync(join(root, `articles/2026/${id}.json`), 'utf8');
const edit = (root: string, facts: object) =>
  saveArticle(root, publication, article(facts), {}, contentHash(standing(root)));
const incoming = (facts = {}, images: Record<string, Uint8Array> = { [src]: png }) => ({
  article: article(facts),
  images,
  document: { name: 'نامه.docx', bytes: 'key' },
});

test('the same document twice changes nothing, not even a file’s formatting', () => {
  const root = anArchiveFolder();
  expect(storeImport(root, publication, incoming()).outcome).toBe('written');
  const before = allFiles(root);
  expect(storeImport(root, publication, incoming()).outcome).toBe('unchanged');
  expect(storeImport(root, publication, incoming(), { force: true }).outcome).toBe('unchanged');
  expect(allFiles(root)).toEqual(before);
  const compact = JSON.stringify(article());
  writeFileSync(join(root, `articles/2026/${id}.json`), compact);
  expect(storeImport(root, publication, incoming(), { force: true }).outcome).toBe('unchanged');
  expect(allFiles(root)[`articles/2026/${id}.json`]).toBe(compact);
});

test('an article edited since its import is left alone, with a message', () => {
  const root = anArchiveFolder();
  storeImport(root, publication, incoming());
  edit(root, { title: 'Edited' });
  const before = allFiles(root);
  expect(() => storeImport(root, publication, incoming())).toThrow('has been edited since it was imported');
  expect(() => storeImport(root, publication, incoming(), { dryRun: true })).toThrow('edited');
  expect(allFiles(root)).toEqual(before);
});

test('another document does not overwrite an article, whether it was imported or not', () => {
  const root = anArchiveFolder();
  storeImport(root, publication, incoming());
  expect(() => storeImport(root, publication, incoming({ title: 'Other' }))).toThrow(
    'imported from “نامه.docx”',
  );
  const own = anArchiveFolder();
  saveArticle(own, publication, article());
  expect(() => storeImport(own, publication, incoming({ title: 'Other' }))).toThrow(
    'already exists with different content',
  );
});

test('--force keeps the fields a document cannot know, and a second run changes nothing', () => {
  const root = anArchiveFolder();
  storeImport(root, publication, incoming());
  const editors = {
    summary: 'In short.',
    topics: ['Carpets'],
    updated: '2026-02-01',
    corrections: [{ date: '2026-02-01', text: 'A name.' }],
  };
  edit(root, { title: 'Edited', ...editors });
  const stored = storeImport(root, publication, incoming(), { force: true });
  expect(stored.article).toEqual(article(editors));
  expect(standing(root)).toBe(articleText(article(editors)));
  expect(storeImport(root, publication, incoming()).outcome).toBe('unchanged');
});

test('a picture changed by hand is replaced only with --force, a deleted one comes back', () => {
  const root = anArchiveFolder();
  storeImport(root, publication, incoming());
  const other = new Uint8Array([...png, 0]);
  expect(() => storeImport(root, publication, incoming({}, { [src]: other }))).toThrow('a different picture');
  storeImport(root, publication, incoming({}, { [src]: other }), { force: true });
  expect(Buffer.from(allFiles(root)[src] ?? '', 'latin1')).toEqual(Buffer.from(other));
});

test('a dry run writes nothing', () => {
  const root = anArchiveFolder();
  expect(storeImport(root, publication, incoming(), { dryRun: true })).toMatchObject({ outcome: 'written' });
  expect(Object.keys(allFiles(root))).toEqual(['publication.json']);
});

test('an article that would stop the build is rejected', () => {
  const root = anArchiveFolder();
  expect(() => storeImport(root, publication, incoming({ language: 'zh' }))).toThrow('no section lists “zh”');
  expect(Object.keys(allFiles(root))).toEqual(['publication.json']);
});
