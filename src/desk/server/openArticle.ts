import { DeskError } from './api/DeskError.ts';
import type { Draft } from './api/draft.ts';
import type { DeskContext } from './deskContext.ts';

/**
 * The draft of a published article: the existing one, or one of its file.
 *
 * @param fresh whether the existing one's changes are given up for the file
 * @throws {DeskError} `missing` for an article that is not in the archive; `broken` for a file that is none
 */
export async function openArticle(
  { drafts, published }: DeskContext,
  { id, fresh }: { id: string; fresh: boolean },
): Promise<Draft> {
  const { key } = (await drafts.ofArticle(id)) ?? { key: `a-${id}` };
  return drafts.exclusively(key, async (draft) => {
    if (draft?.changed && !fresh) return draft;
    const file = await published.read(id);
    if (!file) throw new DeskError({ kind: 'missing' }, `There is no article ${id} in the archive.`);
    if (draft?.published?.hash === file.hash && !draft.changed) return draft;
    const { article, hash } = file;
    if (!article)
      throw new DeskError(
        { kind: 'broken' },
        `The file of ${id} cannot be read as an article; run npm run check for the reason.`,
      );
    const state = { article, changed: false, published: { id, hash } };
    return drafts.write({ key, revision: 0, saved: 0, ...draft, ...state });
  });
}
