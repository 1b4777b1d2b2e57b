import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { articleIdPattern, articlePath } from '../../../contract/articlePath.ts';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { audioPathSchema } from '../../../contract/audio/audioSchema.ts';
import { imagePathSchema } from '../../../contract/blockSchema.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { scanArticle } from '../../../press/archive/scanArticle.ts';
import { contentHash } from '../../../press/system/keyOf.ts';
import { ArchiveWriteError } from './ArchiveWriteError.ts';
import { articleText } from './articleText.ts';
import { isOther } from './isOther.ts';
import { writeTogether } from './writeTogether.ts';

/**
 * An article's file.
 *
 * @throws {ArchiveWriteError} for an invalid id, which could lead out of the archive
 */
export function articleFile(root: string, id: string): string {
  return join(root, articlePath(checkedId(id)));
}

/** @throws {ArchiveWriteError} for an invalid id */
export function checkedId(id: string): string {
  if (articleIdPattern.test(id)) return id;
  throw new ArchiveWriteError('invalid', `“${id}” is not an article’s id (YYYY-MM-DD-ascii-slug).`);
}

/**
 * Writes an edited article with its new pictures, never over another picture. `updated` and `corrections` are the
 * caller's to set.
 *
 * @param root the folder with `publication.json`
 * @param images the new ones by path (`images/…`)
 * @param version the version that was edited (`contentHash` of its file's text); undefined for a new article
 * @returns the new version
 * @throws {ArchiveWriteError} if something else exists there, or the article cannot be published; then nothing is written
 */
export function saveArticle(
  root: string,
  publication: Publication,
  article: ArticleFile,
  images: Record<string, Uint8Array> = {},
  version?: string,
): string {
  const file = articleFile(root, article.id);
  const text = articleText(article);
  assertPublishable(article.id, text, publication);
  assertUnchanged(file, article.id, version);
  const other = otherPicture(root, images);
  if (other !== undefined)
    throw new ArchiveWriteError('exists', `${other} is already another picture in the archive.`);
  writeTogether([...imageFiles(root, images), [file, text]]);
  return contentHash(text);
}

/** Pictures by absolute path. @throws {ArchiveWriteError} for a path outside the archive */
export function imageFiles(root: string, images: Record<string, Uint8Array>): [string, Uint8Array][] {
  return Object.entries(images).map(([src, bytes]) => [join(root, checkedImage(src)), bytes]);
}

/** The first picture that would overwrite a different one. @throws {ArchiveWriteError} as `imageFiles` */
export function otherPicture(root: string, images: Record<string, Uint8Array>): string | undefined {
  const at = imageFiles(root, images).findIndex(([file, bytes]) => isOther(file, bytes));
  return Object.keys(images)[at];
}

/** @throws {ArchiveWriteError} naming every issue that would stop the build */
export function assertPublishable(id: string, text: string, publication: Publication): void {
  const { issues } = scanArticle(articlePath(id), text, publication);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const words = errors.map(({ field, message }) => (field ? `${field}: ${message}` : message));
  throw new ArchiveWriteError('invalid', `The article cannot be published: ${words.join('; ')}.`);
}

/** A file's text; undefined if there is no file. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function assertUnchanged(file: string, id: string, version: string | undefined): void {
  const standing = readText(file);
  const now = standing === undefined ? undefined : contentHash(standing);
  if (now === version) return;
  if (version === undefined)
    throw new ArchiveWriteError('exists', `${articlePath(id)} already exists with different content.`);
  if (now === undefined) throw new ArchiveWriteError('missing', `${articlePath(id)} no longer exists.`);
  throw new ArchiveWriteError(
    'changed',
    `${articlePath(id)} has been changed by someone else in the meantime.`,
  );
}

function checkedImage(src: string): string {
  if (v.is(imagePathSchema, src) || v.is(audioPathSchema, src)) return src;
  throw new ArchiveWriteError('invalid', `“${src}” is not a path below images/ or audio/.`);
}
