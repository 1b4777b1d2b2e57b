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

/** An imported article for the archive. */
export interface IncomingArticle {
  article: ArticleFile;
  images: Record<string, Uint8Array>;
  document: { name: string; bytes: string };
}

export interface StoreOptions {
  /** Replaces an existing article with different content. */
  force?: boolean;
  /** Reports what would be done, without doing it. */
  dryRun?: boolean;
}

export interface StoredImport {
  outcome: 'written' | 'unchanged';
  /** Below the archive's root. */
  path: string;
  /** As it is in the archive now. */
  article: ArticleFile;
}

/** Fields that documents lack and editors add; a replacement without them keeps them. */
const editorsFields = ['summary', 'topics', 'translationOf', 'alignment', 'updated', 'corrections'] as const;

/**
 * Puts an imported article with its pictures into the archive. An identical one, including pictures, is left
 * alone; a different one is replaced only with `force`, and then keeps what a document cannot know:
 * summary, topics, translationOf, alignment, updated and corrections, each unless the new article has its own.
 *
 * @throws {ArchiveWriteError} if a different one exists, or the article cannot be published; then nothing is written
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
      throw new ArchiveWriteError('exists', `${other} is now a different picture. --force replaces it.`);
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

/** The existing article, if it is valid. */
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
  if (!record) return `${path} already exists with different content. --force replaces it.`;
  return record.article === contentHash(before)
    ? `${path}, imported from “${record.document}”, differs from this document. --force replaces it.`
    : `${path} has been edited since it was imported. --force replaces it, including the edits.`;
}
