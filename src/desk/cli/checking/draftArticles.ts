import { join, relative } from 'node:path';
import { draftsFolder } from '../../server/archive/deskFolder.ts';
import { DraftStore } from '../../server/draftStore.ts';
import type { DraftArticle } from './checkArchive.ts';

/** The drafts in an archive with unpublished changes. */
export async function draftArticles(root: string): Promise<DraftArticle[]> {
  const drafts = await new DraftStore(draftsFolder(root)).all();
  return drafts
    .filter(({ changed }) => changed)
    .map(({ key, article, document, published }) => {
      const folder = join(draftsFolder(root), key);
      const file = relative(root, join(folder, 'draft.json'));
      const name = document?.name ?? published?.id ?? String(article.title || file);
      return { file, name, article, folder, published: published !== undefined };
    });
}
