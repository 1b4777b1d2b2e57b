import type { PublishingDesk } from '../publish.ts';

/**
 * Discards a draft. That of a retracted article goes back to what readers see and keeps the text, which is nowhere else.
 *
 * @throws {DeskError} `missing`
 */
export function discardDraft({ drafts, published }: PublishingDesk, key: string): Promise<void> {
  return drafts.exclusively(key, async () => {
    const draft = await drafts.get(key);
    const id = draft.before && draft.published?.id;
    const there = id === undefined ? undefined : await published.read(id);
    if (id === undefined || !there?.article?.retraction) return drafts.drop(key);
    const state = { article: there.article, changed: false, published: { id, hash: there.hash } };
    await drafts.write({ ...draft, ...state });
  });
}
