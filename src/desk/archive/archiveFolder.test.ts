import { expect, test } from 'vitest';
import { readArchive } from '../../press/readArchive.ts';
import { anArticle, aPublication } from '../../testing/factories.ts';
import type { ArticleFile } from '../importing/importedDocument.ts';
import { imageFile, listArticles, readArticle, saveArticle } from './archiveFolder.ts';
import { allFiles, anArchiveFolder, png } from './testing/anArchiveFolder.ts';

const publication = aPublication();
const file = 'articles/2026/2026-01-02-an-article.json';
const src = 'images/2026-01-02-an-article-1.png';
const article = (facts = {}) => anArticle(facts) as ArticleFile;
const pictured = () =>
  article({ body: ['Before.', { type: 'figure', src, alt: 'A dot', width: 2, height: 1 }] });

test('a new article is written as the archive’s files are, and the press finds no fault in it', async () => {
  const root = anArchiveFolder();
  const { body, ...fields } = pictured();
  const saved = saveArticle(root, publication, 'published', { body, ...fields } as ArticleFile, {
    [src]: png,
  });
  expect(Object.keys(allFiles(root))).toEqual([file, src, 'publication.json']);
  expect(allFiles(root)[file]).toBe(`${JSON.stringify({ ...fields, body }, null, 2)}\n`);
  expect((await readArchive(root)).faults).toEqual([]);
  expect(readArticle(root, 'published', article().id)).toEqual({
    ...saved,
    article: JSON.parse(allFiles(root)[file] ?? ''),
  });
});

test('an edit is saved over what was read, and over nothing else', () => {
  const root = anArchiveFolder();
  const first = saveArticle(root, publication, 'published', article());
  const save = (title: string, version?: string) => () =>
    saveArticle(root, publication, 'published', article({ title }), {}, version);
  expect(save('Another')).toThrow('there already');
  const second = save('Edited', first.version)();
  expect(save('Edited elsewhere', first.version)).toThrow('changed by somebody else');
  expect(readArticle(root, 'published', article().id)).toEqual(second);
  expect(() =>
    saveArticle(root, publication, 'published', article({ id: '2026-01-03-gone' }), {}, first.version),
  ).toThrow('no longer there');
});

test('what could not be built is not published, but may be a draft', () => {
  const root = anArchiveFolder();
  const unfinished = article({ title: '', language: 'zh' });
  expect(() => saveArticle(root, publication, 'published', unfinished)).toThrow('title: is empty');
  saveArticle(root, publication, 'drafts', unfinished);
  const [draft] = listArticles(root, publication);
  expect(draft?.faults.map(({ field }) => field)).toEqual(['title']);
});

test.each(['../../etc/passwd', '2026-01-02-a/../b', ''])('an id that is no id leads nowhere: %s', (id) => {
  const root = anArchiveFolder();
  expect(() => readArticle(root, 'published', id)).toThrow('is not an article’s id');
  expect(() => saveArticle(root, publication, 'drafts', article({ id }))).toThrow('is not an article’s id');
});

test('a picture stays below images/', () => {
  const root = anArchiveFolder();
  const images = { 'images/../../out.png': png };
  expect(() => saveArticle(root, publication, 'published', article(), images)).toThrow('below images/');
  expect(() => imageFile(root, 'published', 'publication.json')).toThrow('below images/');
  expect(Object.keys(allFiles(root))).toEqual(['publication.json']);
});

test('drafts and published articles are listed, broken files too, and the press sees no draft', async () => {
  const root = anArchiveFolder({ 'articles/2026/2026-05-05-broken.json': '{' });
  saveArticle(root, publication, 'published', article());
  saveArticle(
    root,
    publication,
    'drafts',
    article({ id: '2026-02-02-draft', date: '2026-02-02', title: 'A draft' }),
  );
  const listed = [...listArticles(root, publication)].map(({ shelf, id, article: one, faults }) => [
    shelf,
    id,
    one?.title,
    faults.length,
  ]);
  expect(listed).toEqual([
    ['drafts', '2026-02-02-draft', 'A draft', 0],
    ['published', '2026-01-02-an-article', 'An article', 0],
    ['published', '2026-05-05-broken', undefined, 1],
  ]);
  const { articles } = await readArchive(root);
  expect(articles.map((one) => one.id)).toEqual(['2026-01-02-an-article']);
});
