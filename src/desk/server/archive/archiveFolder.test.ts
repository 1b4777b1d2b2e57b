import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { readArchive } from '../../../press/archive/readArchive.ts';
import { contentHash } from '../../../press/system/keyOf.ts';
import { anArticle, aPublication } from '../../../testing/factories.ts';
import { saveArticle } from './archiveFolder.ts';
import { allFiles, anArchiveFolder, png } from './testing/anArchiveFolder.ts';

const publication = aPublication();
const file = 'articles/2026/2026-01-02-an-article.json';
const src = 'images/2026-01-02-an-article/dot.png';
const article = (facts = {}) => anArticle(facts) as ArticleFile;
const standing = (root: string) => Buffer.from(allFiles(root)[file] ?? '', 'latin1').toString();

test('a new article is written like the archive’s files, and the press finds no issue in it', async () => {
  const root = anArchiveFolder();
  const figure = { type: 'figure', src, alt: 'نقطه', width: 2, height: 1 };
  const { body, ...fields } = article({ body: ['Before.', figure] });
  const version = saveArticle(root, publication, { body, ...fields } as ArticleFile, { [src]: png });
  expect(Object.keys(allFiles(root))).toEqual([file, src, 'publication.json']);
  expect(standing(root)).toBe(`${JSON.stringify({ ...fields, body }, null, 2)}\n`);
  expect(version).toBe(contentHash(standing(root)));
  expect((await readArchive(root)).issues).toEqual([]);
});

test('an edit is saved only over the version that was read', () => {
  const root = anArchiveFolder();
  const first = saveArticle(root, publication, article());
  const save = (title: string, version?: string) => () =>
    saveArticle(root, publication, article({ title }), {}, version);
  expect(save('Another')).toThrow('already exists');
  const second = save('Edited', first)();
  expect(save('Edited elsewhere', first)).toThrow('changed by someone else');
  expect(contentHash(standing(root))).toBe(second);
  const gone = article({ id: '2026-01-02-gone' });
  expect(() => saveArticle(root, publication, gone, {}, first)).toThrow('no longer exists');
});

test('an article that cannot be built is not published', () => {
  const root = anArchiveFolder();
  const save = (facts: object) => () => saveArticle(root, publication, article(facts));
  expect(save({ title: '', body: [] })).toThrow('title: is empty; body: is empty.');
  expect(save({ language: 'zh' })).toThrow('language: no section lists “zh”.');
  expect(Object.keys(allFiles(root))).toEqual(['publication.json']);
});

test.each(['../../etc/passwd', '2026-01-02-a/../b', ''])('an invalid id leads nowhere: %s', (id) => {
  const root = anArchiveFolder();
  expect(() => saveArticle(root, publication, article({ id }))).toThrow('is not an article’s id');
});

test.each(['images/../../out.png', 'publication.json', '/images/a.png'])(
  'a picture stays below images/: %s',
  (path) => {
    const root = anArchiveFolder();
    expect(() => saveArticle(root, publication, article(), { [path]: png })).toThrow('below images/');
    expect(Object.keys(allFiles(root))).toEqual(['publication.json']);
  },
);

test('a picture in the archive is not overwritten by another of the same name', () => {
  const root = anArchiveFolder({ [src]: png });
  const other = new Uint8Array([...png, 0]);
  expect(() => saveArticle(root, publication, article(), { [src]: other })).toThrow('another picture');
  expect(Object.keys(allFiles(root))).toEqual([src, 'publication.json']);
  saveArticle(root, publication, article(), { [src]: png });
  expect(Buffer.from(allFiles(root)[src] ?? '', 'latin1')).toEqual(Buffer.from(png));
});
