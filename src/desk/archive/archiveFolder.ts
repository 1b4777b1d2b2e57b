// What the desk's page asks of the archive. `root` is the folder with `publication.json` (design 2.1); everything is
// synchronous, small and local. Published articles lie where the contract says, drafts below `.desk/drafts/` in the same
// form; a draft may be unfinished, what is published never is.
//
//   listArticles(root, publication): Generator<ListedArticle>        both shelves, by file; `faults` in words
//   readArticle(root, shelf, id): ShelvedArticle | undefined         `version` names what was read
//   saveArticle(root, publication, shelf, article, images, version?): ShelvedArticle
//        `version` undefined: nothing may stand there yet; else it must be the one that stands there, or the save is refused
//        (`ArchiveRefusal`: exists | changed | missing | invalid). `updated` and `corrections` are the caller's to set.
//   drafts.ts: publishDraft(root, publication, id, { version?, replace? }): ShelvedArticle   moves a draft and its images
//              removeDraft(root, id): void
//   imageFile(root, shelf, src): string | undefined                  the picture's file; a draft's may be a published one
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { articlePath } from '../../article/articlePath.ts';
import { imagePathSchema } from '../../article/blockSchema.ts';
import type { Fault } from '../../press/fault.ts';
import { articleFiles } from '../../press/scan/articleFiles.ts';
import { scanArticle } from '../../press/scan/scanArticle.ts';
import type { Publication } from '../../publication/publicationSchema.ts';
import type { ArticleFile } from '../importing/importedDocument.ts';
import { ArchiveRefusal } from './ArchiveRefusal.ts';
import { articleText, versionOf } from './articleText.ts';
import { type Shelf, shelfFolder, shelvedFile } from './shelves.ts';
import { writeTogether } from './writeTogether.ts';

/** An article as it stands in its file. */
export interface ShelvedArticle {
  shelf: Shelf;
  article: ArticleFile;
  /** Changes with the file. */
  version: string;
}

/** An article in the list of all. */
export interface ListedArticle {
  shelf: Shelf;
  /** Below its shelf's folder. */
  file: string;
  /** By the file's name. */
  id: string;
  /** As the file has it, as far as it can be read. */
  article: Partial<ArticleFile> | undefined;
  faults: Fault[];
}

/** Every article of the archive, the drafts first; one at a time, for an archive may be large. */
export function* listArticles(root: string, publication: Publication): Generator<ListedArticle> {
  for (const shelf of ['drafts', 'published'] as const) {
    const folder = shelfFolder(root, shelf);
    for (const file of articleFiles(folder)) {
      const text = textOf(join(folder, file)) ?? '';
      const { faults } = scanArticle(file, text, publication);
      const id = /([^/]*)\.json$/.exec(file)?.[1] ?? file;
      yield { shelf, file, id, article: parsed(text), faults };
    }
  }
}

/**
 * Reads an article.
 *
 * @returns undefined where there is none
 * @throws {ArchiveRefusal} for what is no id; {SyntaxError} where the file is not JSON
 */
export function readArticle(root: string, shelf: Shelf, id: string): ShelvedArticle | undefined {
  const text = textOf(shelvedFile(root, shelf, id));
  return text === undefined ? undefined : { shelf, article: JSON.parse(text), version: versionOf(text) };
}

/**
 * Writes an article with its new pictures.
 *
 * @param images by their path (`images/…`); the ones that are there already need not be named
 * @param version what was read before it was edited; undefined for an article that is new
 * @throws {ArchiveRefusal} where something else stands there, or the article could not be published; nothing is written then
 */
export function saveArticle(
  root: string,
  publication: Publication,
  shelf: Shelf,
  article: ArticleFile,
  images: Record<string, Uint8Array> = {},
  version?: string,
): ShelvedArticle {
  const file = shelvedFile(root, shelf, article.id);
  const text = articleText(article);
  if (shelf === 'published') refuseInvalid(article.id, text, publication);
  refuseConflict(file, article.id, version);
  writeTogether([...imageFiles(shelfFolder(root, shelf), images), [file, text]]);
  return { shelf, article, version: versionOf(text) };
}

/** Where pictures go, by absolute path. @throws {ArchiveRefusal} for a path that is not the archive's */
export function imageFiles(folder: string, images: Record<string, Uint8Array>): [string, Uint8Array][] {
  return Object.entries(images).map(([src, bytes]) => [join(folder, checkedImage(src)), bytes]);
}

/** A picture's file; a draft may show one that is published. */
export function imageFile(root: string, shelf: Shelf, src: string): string | undefined {
  const files = (shelf === 'drafts' ? (['drafts', 'published'] as const) : [shelf]).map((one) =>
    join(shelfFolder(root, one), checkedImage(src)),
  );
  return files.find((file) => existsSync(file));
}

/** @throws {ArchiveRefusal} that names every fault for which the build would refuse the article */
export function refuseInvalid(id: string, text: string, publication: Publication): void {
  const { faults } = scanArticle(articlePath(id), text, publication);
  const errors = faults.filter(({ weight }) => weight === 'error');
  if (errors.length === 0) return;
  const words = errors.map(({ field, message }) => (field ? `${field}: ${message}` : message));
  throw new ArchiveRefusal('invalid', `The article cannot be published: ${words.join('; ')}.`);
}

function refuseConflict(file: string, id: string, version: string | undefined): void {
  const standing = textOf(file);
  const now = standing === undefined ? undefined : versionOf(standing);
  if (now === version) return;
  if (version === undefined)
    throw new ArchiveRefusal('exists', `${articlePath(id)} is there already, with other content.`);
  if (now === undefined) throw new ArchiveRefusal('missing', `${articlePath(id)} is no longer there.`);
  throw new ArchiveRefusal('changed', `${articlePath(id)} was changed by somebody else meanwhile.`);
}

function checkedImage(src: string): string {
  if (v.is(imagePathSchema, src)) return src;
  throw new ArchiveRefusal('invalid', `“${src}” is not a path below images/.`);
}

/** A file's text; undefined where there is none. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parsed(text: string): Partial<ArticleFile> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
