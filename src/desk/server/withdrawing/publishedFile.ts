import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { DeskError } from '../api/DeskError.ts';
import type { Draft } from '../api/draft.ts';
import { conflictErrors, type PublishingDesk } from '../publish.ts';

/**
 * The archive's file of a published article, as the editor knows it.
 *
 * @param over whether the editor has confirmed that the file was changed elsewhere
 * @throws {DeskError} `request` for a draft that is not published, `withdrawn`, `changed`
 */
export async function publishedFile(
  { published }: PublishingDesk,
  draft: Draft,
  over: boolean,
): Promise<{ article: ArticleFile; hash: string }> {
  const id = draft.published?.id;
  if (id === undefined)
    throw new DeskError({ kind: 'request' }, 'This article is not published: discard the draft instead.');
  const there = await published.read(id);
  if (!there) throw conflictErrors.missing(id);
  if (there.hash !== draft.published?.hash && !over) throw conflictErrors.changed(id, there.article);
  // What cannot be read any more is known from the draft. A copied file may still have the id of the one it was copied from.
  return { article: { ...(there.article ?? draft.article), id }, hash: there.hash };
}
