import { expect, test } from 'vitest';
import { anArticle, aPublication } from '../../testing/factories.ts';
import type { ArticleFile } from '../importing/importedDocument.ts';
import { imageFile, readArticle, saveArticle } from './archiveFolder.ts';
import { publishDraft, removeDraft } from './drafts.ts';
import { allFiles, anArchiveFolder, png } from './testing/anArchiveFolder.ts';

const publication = aPublication();
const src = 'images/dot.png';
const id = '2026-01-02-an-article';
const article = (facts = {}) =>
  anArticle({ body: [{ type: 'figure', src, alt: 'A dot', width: 2, height: 1 }], ...facts }) as ArticleFile;

test('a published draft is where readers find it, with its pictures, and no longer a draft', () => {
  const root = anArchiveFolder();
  saveArticle(root, publication, 'drafts', article(), { [src]: png });
  expect(imageFile(root, 'drafts', src)).toBeDefined();
  expect(imageFile(root, 'published', src)).toBeUndefined();
  publishDraft(root, publication, id);
  expect(Object.keys(allFiles(root))).toEqual([`articles/2026/${id}.json`, src, 'publication.json']);
});

test('a draft does not take the place of an article that is there, unless the editor says so', () => {
  const root = anArchiveFolder();
  saveArticle(root, publication, 'published', article({ body: ['Published.'] }));
  const before = allFiles(root);
  const draft = saveArticle(root, publication, 'drafts', article({ body: ['Drafted.'] }));
  expect(() => publishDraft(root, publication, id)).toThrow('there already');
  expect(() => publishDraft(root, publication, id, { version: 'older', replace: true })).toThrow('meanwhile');
  expect(allFiles(root)).toMatchObject(before);
  publishDraft(root, publication, id, { version: draft.version, replace: true });
  expect(readArticle(root, 'published', id)?.article.body).toEqual(['Drafted.']);
});

test('a draft is not published with a picture that is missing, nor over another picture', () => {
  const root = anArchiveFolder();
  saveArticle(root, publication, 'drafts', article());
  expect(() => publishDraft(root, publication, id)).toThrow(`there is no ${src}`);
  const taken = anArchiveFolder({ [src]: 'another' });
  saveArticle(taken, publication, 'drafts', article(), { [src]: png });
  expect(() => publishDraft(taken, publication, id)).toThrow('is another picture');
  expect(() => publishDraft(taken, publication, '2026-01-03-none')).toThrow('There is no draft');
});

test('a draft that is renamed keeps the pictures that it shares with its former self', () => {
  const root = anArchiveFolder();
  saveArticle(root, publication, 'drafts', article(), { [src]: png });
  saveArticle(root, publication, 'drafts', article({ id: '2026-01-03-renamed' }));
  removeDraft(root, id);
  expect(imageFile(root, 'drafts', src)).toBeDefined();
  removeDraft(root, '2026-01-03-renamed');
  expect(Object.keys(allFiles(root))).toEqual(['publication.json']);
});
