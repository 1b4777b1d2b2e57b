import { existsSync } from 'node:fs';
import { articlePath } from '../../../contract/articlePath.ts';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { contentHash } from '../../../press/system/keyOf.ts';
import { ArchiveWriteError } from './ArchiveWriteError.ts';
import { articleFile, assertPublishable, imageFiles, otherPicture, readText } from './archiveFolder.ts';
import { articleText } from './articleText.ts';
import { importRecordFile, readImportRecord } from './importRecord.ts';
import { isOther } from './isOther.ts';
import { writeTogether } from './writeTogether.ts';

/** An article made of a document, on its way into the archive. */
export interface IncomingArticle {
  article: ArticleFile;
  images: Record<string, Uint8Array>;
  document: { name: string; bytes: string };
}

export interface StoreOptions {
  /** Replaces what stands in its place and is other. */
  force?: boolean;
  /** Says what would be done and does not. */
  dryRun?: boolean;
}

export interface StoredImport {
  outcome: 'written' | 'unchanged';
  /** Below the archive's root. */
  path: string;
  /** As it stands in the archive now. */
  article: ArticleFile;
}

/** What a document cannot know and editors add; a replacement that is silent about it keeps it. */
const editorsFields = ['summary', 'topics', 'translationOf', 'updated', 'corrections'] as const;

/**
 * Puts an imported article with its pictures into the archive. What is there already, to the last picture, is left
 * alone; something else in its place is replaced only if `force` says so, and then keeps what a document cannot know:
 * summary, topics, translationOf, updated and corrections, each unless the new article has its own.
 *
 * @throws {ArchiveWriteError} where something else is in its place, or the article could not be published; nothing is written then
 */
export function storeImport(
  root: string,
  publication: Publication,
  { article: made, images, document }: IncomingArticle,
  { force = false, dryRun = false }: StoreOptions = {},
): StoredImport {
  const { id } = made;
  const file = articleFile(root, id);
  const path = articlePath(id);
  const before = readText(file);
  const standing = before === undefined ? undefined : readExistingArticle(before);
  const article = standing ? withEditorsFields(made, standing) : made;
  const text = articleText(article);
  assertPublishable(id, text, publication);
  const pictures = imageFiles(root, images);
  const same = standing !== undefined && articleText(standing) === text;
  if (same && pictures.every(([picture, bytes]) => existsSync(picture) && !isOther(picture, bytes)))
    return { outcome: 'unchanged', path, article };
  if (!force) {
    if (before !== undefined && !same)
      throw new ArchiveWriteError('exists', conflictMessage(root, id, before));
    const other = otherPicture(root, images);
    if (other !== undefined)
      throw new ArchiveWriteError('exists', `${other} is another picture now. --force replaces it.`);
  }
  const record = { document: document.name, bytes: document.bytes, article: contentHash(text) };
  if (!dryRun)
    writeTogether([
      ...pictures,
      [importRecordFile(root, id), `${JSON.stringify(record, null, 2)}\n`],
      [file, text],
    ]);
  return { outcome: 'written', path, article };
}

function withEditorsFields(made: ArticleFile, standing: ArticleFile): ArticleFile {
  const kept = editorsFields.flatMap((field) =>
    made[field] === undefined && standing[field] !== undefined ? [[field, standing[field]]] : [],
  );
  return { ...made, ...Object.fromEntries(kept) };
}

/** The article that stands there, as far as it is one. */
function readExistingArticle(text: string): ArticleFile | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as ArticleFile) : undefined;
  } catch {
    return undefined;
  }
}

function conflictMessage(root: string, id: string, before: string): string {
  const path = articlePath(id);
  const record = readImportRecord(root, id);
  if (!record) return `${path} is there already, with other content. --force replaces it.`;
  return record.article === contentHash(before)
    ? `${path}, imported from “${record.document}”, says something else than this document. --force replaces it.`
    : `${path} has been edited since it was imported. --force replaces it, and the edits with it.`;
}
