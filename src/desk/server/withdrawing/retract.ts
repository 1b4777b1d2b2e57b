import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { DeskError } from '../api/DeskError.ts';
import type { Draft } from '../api/draft.ts';
import { imagesNamed } from '../archive/imagesNamed.ts';
import { type PublishingDesk, writeToArchive } from '../publish.ts';
import { publishedFile } from './publishedFile.ts';
import { usesElsewhere } from './usesElsewhere.ts';

/**
 * Retracts a published article: its file keeps the title, the authors and the address, and says when and why it was
 * withdrawn. The text and the pictures that no other article shows leave the archive and stay in the draft, so that it can be
 * put back. An article that is retracted gets another reason.
 *
 * @param text the reason, as readers will see it
 * @param over whether the editor has confirmed that the file was changed elsewhere
 * @throws {DeskError} `withdrawn`, `changed`, `invalid`
 */
export async function retract(
  desk: PublishingDesk,
  draft: Draft,
  text: string,
  over: boolean,
): Promise<Draft> {
  const { article: there, hash } = await publishedFile(desk, draft, over);
  const { id } = there;
  // Further east it may already be tomorrow; a retraction is never dated before the article.
  const today = desk.today();
  const date = there.retraction?.date ?? (today < there.date ? there.date : today);
  const before = there.retraction ? (wholeOf(there) ?? draft.before) : { ...draft.article, id };
  const images = imagesNamed(there);
  const shared = await usesElsewhere(desk.root, id, images);
  const gone = images.filter((src) => !shared.images.has(src));
  // First the copy: whatever happens now, the text is not lost.
  const kept = await desk.drafts.write(
    { ...draft, ...(before && { before }) },
    await picturesOf(desk, draft, images),
  );
  const article = withoutText(there, { date, text: text.trim() });
  const version = writeToArchive(desk, article, {}, hash);
  for (const src of gone) await rm(join(desk.root, src), { force: true });
  return desk.drafts.write({ ...kept, article, changed: false, published: { id, hash: version } });
}

/**
 * Makes a draft of a retracted article as it was. Readers see it again once it is published.
 *
 * @throws {DeskError} `missing` if this machine does not have its text
 */
export function restore(desk: PublishingDesk, draft: Draft): Promise<Draft> {
  const { before = wholeOf(draft.article), ...rest } = draft;
  if (!before)
    throw new DeskError(
      { kind: 'missing' },
      `The text of ${draft.article.id} was not kept on this machine: it was retracted on another.`,
    );
  return desk.drafts.write({ ...rest, article: before, changed: true });
}

/** A retracted article whose text somebody has put back by hand, without its retraction; undefined if it has none. */
function wholeOf({ retraction: _, ...article }: ArticleFile): ArticleFile | undefined {
  return article.body.length > 0 ? article : undefined;
}

function withoutText(
  {
    body: _,
    summary: __,
    topics: ___,
    image: ____,
    updated: _____,
    corrections: ______,
    ...rest
  }: ArticleFile,
  retraction: NonNullable<ArticleFile['retraction']>,
): ArticleFile {
  return { ...rest, retraction, body: [] };
}

/** The archive's pictures that the draft has no copy of. */
async function picturesOf(
  { root, drafts }: PublishingDesk,
  { key }: Draft,
  images: readonly string[],
): Promise<Record<string, Uint8Array>> {
  const found: Record<string, Uint8Array> = {};
  for (const src of images) {
    const own = await readFile(drafts.imagePath(key, src)).catch(() => undefined);
    const bytes = own ? undefined : await readFile(join(root, src)).catch(() => undefined);
    if (bytes) found[src] = new Uint8Array(bytes);
  }
  return found;
}
