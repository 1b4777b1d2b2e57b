import type { IncomingMessage } from 'node:http';
import { allWithoutMetadata } from '../../pictures/withoutMetadata.ts';
import { DeskError } from '../api/DeskError.ts';
import type { UploadAnswer } from '../api/uploadAnswer.ts';
import { isSameText } from '../archive/isSameText.ts';
import type { DeskContext } from '../deskContext.ts';
import { DraftStore } from '../draftStore.ts';
import { openArticle } from '../openArticle.ts';
import { limits, readBody } from '../readBody.ts';

/**
 * Imports a document as a draft; the same document twice is one draft, and what is published already is opened. Its reader's
 * thread ends when nobody waits any more.
 *
 * @returns the draft's key, and whether it is of a published article
 * @throws {DeskError} `document` for one that cannot be read, `too-large`
 */
export async function uploadDocument(
  desk: DeskContext,
  request: IncomingMessage,
  name: string,
  signal: AbortSignal,
): Promise<UploadAnswer> {
  const { drafts, published, readDocument, today } = desk;
  const bytes = await readBody(request, limits.document);
  const key = DraftStore.keyOf(bytes);
  if (await drafts.find(key)) return { key };
  const answer = await readDocument({ name, bytes }, { today: today() }, signal);
  if ('error' in answer) {
    const { kind: reason, message, ...facts } = answer.error;
    throw new DeskError({ kind: 'document', reason, ...facts }, message);
  }
  // Nothing is kept of what was stopped in the last moment.
  signal.throwIfAborted();
  const { id } = answer.article;
  const there = (await published.read(id))?.article;
  if (there && isSameText(there, answer.article))
    return { key: (await openArticle(desk, { id, fresh: false })).key, published: true };
  await drafts.addImported(key, { ...answer, images: await allWithoutMetadata(answer.images) });
  return { key };
}
