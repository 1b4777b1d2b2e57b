import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../api/DeskError.ts';
import type { Draft } from '../api/draft.ts';
import { articleFile } from '../archive/archiveFolder.ts';
import { imagesNamed } from '../archive/imagesNamed.ts';
import { importRecordFile } from '../archive/importRecord.ts';
import type { PublishingDesk } from '../publish.ts';
import { publishedFile } from './publishedFile.ts';
import { usesElsewhere } from './usesElsewhere.ts';

/**
 * Removes a published article for good: its file, the pictures that no other article shows, and its draft. Its address then
 * answers that there is nothing.
 *
 * @param over whether the editor has confirmed that the file was changed elsewhere
 * @throws {DeskError} `referenced` if other articles lead to it: the archive would no longer build; `withdrawn`, `changed`
 */
export async function removeArticle(desk: PublishingDesk, draft: Draft, over: boolean): Promise<void> {
  const { article, hash } = await publishedFile(desk, draft, over);
  const { id } = article;
  const images = imagesNamed(article);
  const uses = await usesElsewhere(desk.root, id, images);
  if (uses.articles.length > 0)
    throw new DeskError(
      { kind: 'referenced', articles: uses.articles },
      `Other articles lead to ${id}: ${uses.articles.map((one) => one.id).join(', ')}.`,
    );
  // The search takes a while in a large archive, and the file may have been changed meanwhile.
  await publishedFile(desk, { ...draft, published: { id, hash } }, false);
  await rm(articleFile(desk.root, id));
  await rm(importRecordFile(desk.root, id), { force: true });
  for (const src of images) if (!uses.images.has(src)) await rm(join(desk.root, src), { force: true });
  await desk.drafts.drop(draft.key);
}
