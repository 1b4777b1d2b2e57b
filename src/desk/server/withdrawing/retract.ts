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
 * put back. An article that is retracted gets another reason; so does one that is being put back, with the edits made since.
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
  const before = draft.article.retraction ? (wholeOf(there) ?? draft.before) : { ...draft.article, id };
  const images = imagesNamed(there);
  const shared = await usesElsewhere(desk.root, id, images);
  const gone = images.filter((src) => !shared.images.has(src));
  const kept = { ...draft, ...(before && { before }) };
  // First the copy: whatever happens now, the text is not lost.
  desk.drafts.keepBefore(kept, await picturesOf(desk, images));
  const article = withoutText(there, { date, text: text.trim() });
  const version = writeToArchive(desk, article, {}, hash);
  for (const src of gone) await rm(join(desk.root, src), { force: true });
  return desk.drafts.write({ ...kept, article, changed: false, published: { id, hash: version } });
}

/**
 * Makes a draft of a retracted article as it was. Readers see it again once it is published; until then the text is kept
 * besides, because the draft may be discarded.
 *
 * @throws {DeskError} `request` for one that is not retracted, `missing` if this machine does not have its text
 */
export function restore(desk: PublishingDesk, draft: Draft): Promise<Draft> {
  const { article, before = wholeOf(article) } = draft;
  if (!article.retraction) throw new DeskError({ kind: 'request' }, `${article.id} is not retracted.`);
  if (!before)
    throw new DeskError(
      { kind: 'missing' },
      `The text of ${article.id} was not kept on this machine: it was retracted on another.`,
    );
  return desk.drafts.write({ ...draft, article: before, changed: true });
}

/** A retracted article whose text somebody has put back by hand, without its retraction; undefined if it has none. */
function wholeOf({ retraction: _, ...article }: ArticleFile): ArticleFile | undefined {
  return article.body.length > 0 ? article : undefined;
}

/** The fields that stay: the text could be read from any other, one that another program wrote included. */
const staying = ['$schema', 'id', 'language', 'title', 'authors', 'date', 'source', 'translationOf'];

function withoutText(article: ArticleFile, retraction: NonNullable<ArticleFile['retraction']>): ArticleFile {
  const fields = Object.entries(article).filter(([name]) => staying.includes(name));
  return { ...(Object.fromEntries(fields) as ArticleFile), retraction, body: [] };
}

/** The archive's pictures, also where the draft has a copy: one that was replaced in the archive by hand is newer. */
async function picturesOf(
  { root }: PublishingDesk,
  images: readonly string[],
): Promise<Record<string, Uint8Array>> {
  const found: Record<string, Uint8Array> = {};
  for (const src of images) {
    const bytes = await readFile(join(root, src)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    if (bytes) found[src] = new Uint8Array(bytes);
  }
  return found;
}
