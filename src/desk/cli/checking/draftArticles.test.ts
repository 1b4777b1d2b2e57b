import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { anArticle } from '../../../testing/factories.ts';
import { draftsFolder } from '../../server/archive/deskFolder.ts';
import { anArchiveFolder } from '../../server/archive/testing/anArchiveFolder.ts';
import { DraftStore } from '../../server/draftStore.ts';
import { draftArticles } from './draftArticles.ts';

test('unpublished drafts are checked, with their own pictures', async () => {
  const root = anArchiveFolder();
  expect(await draftArticles(root)).toEqual([]);
  const drafts = new DraftStore(draftsFolder(root));
  const article = anArticle() as ArticleFile;
  const published = { id: article.id, hash: 'x' };
  await drafts.write({
    key: 'new',
    revision: 0,
    saved: 0,
    article,
    changed: true,
    document: { name: 'letter.docx', content: { paragraphs: [] }, joined: 0, findings: [] } as never,
  });
  await drafts.write({ key: 'a-edited', revision: 0, saved: 0, article, changed: true, published });
  await drafts.write({ key: 'a-untouched', revision: 0, saved: 0, article, changed: false, published });
  const found = (await draftArticles(root)).sort((a, b) => (a.file < b.file ? -1 : 1));
  expect(found).toEqual([
    {
      file: '.desk/page/a-edited/draft.json',
      name: article.id,
      folder: join(root, '.desk/page/a-edited'),
      article,
      published: true,
    },
    {
      file: '.desk/page/new/draft.json',
      name: 'letter.docx',
      folder: join(root, '.desk/page/new'),
      article,
      published: false,
    },
  ]);
});
