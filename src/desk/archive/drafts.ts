import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { articleFiles } from '../../press/scan/articleFiles.ts';
import type { Publication } from '../../publication/publicationSchema.ts';
import { ArchiveRefusal } from './ArchiveRefusal.ts';
import {
  imageFile,
  imageFiles,
  readArticle,
  refuseInvalid,
  type ShelvedArticle,
  saveArticle,
} from './archiveFolder.ts';
import { articleText } from './articleText.ts';
import { imagesNamed } from './imagesNamed.ts';
import { isOther } from './isOther.ts';
import { shelfFolder, shelvedFile } from './shelves.ts';

/** How a draft is published. */
export interface Publishing {
  /** The draft as it was last read: one that was changed meanwhile is not published unseen. */
  version?: string;
  /** Says that a published article with the same id is to go. */
  replace?: boolean;
}

/**
 * Publishes a draft: its pictures, then the article; then the draft is gone.
 *
 * @throws {ArchiveRefusal} where it is not there, not finished, or its id or a picture's name is taken by something else
 */
export function publishDraft(
  root: string,
  publication: Publication,
  id: string,
  { version, replace = false }: Publishing = {},
): ShelvedArticle {
  const draft = readArticle(root, 'drafts', id);
  if (!draft) throw new ArchiveRefusal('missing', `There is no draft “${id}”.`);
  if (version !== undefined && version !== draft.version)
    throw new ArchiveRefusal('changed', `The draft “${id}” was changed by somebody else meanwhile.`);
  refuseInvalid(id, articleText(draft.article), publication);
  const images = draftImages(root, draft.article);
  if (!replace) refuseTaken(root, images);
  const standing = readArticle(root, 'published', id);
  const same = standing && articleText(standing.article) === articleText(draft.article);
  const over = replace || same ? standing?.version : undefined;
  const published = saveArticle(root, publication, 'published', draft.article, images, over);
  removeDraft(root, id);
  return published;
}

/** Takes a draft and its pictures away; what is published or another draft shows stays. Nothing happens where there is none. */
export function removeDraft(root: string, id: string): void {
  const draft = readArticle(root, 'drafts', id);
  if (!draft) return;
  rmSync(shelvedFile(root, 'drafts', id), { force: true });
  const folder = shelfFolder(root, 'drafts');
  const needed = new Set(articleFiles(folder).flatMap((file) => imagesIn(join(folder, file))));
  for (const src of imagesNamed(draft.article))
    if (!needed.has(src)) rmSync(join(folder, src), { force: true });
}

function imagesIn(file: string): string[] {
  try {
    return imagesNamed(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/** The pictures that lie with the drafts. @throws {ArchiveRefusal} for one that lies nowhere: the build would refuse it */
function draftImages(root: string, article: ShelvedArticle['article']): Record<string, Uint8Array> {
  const images: Record<string, Uint8Array> = {};
  for (const src of imagesNamed(article)) {
    const file = imageFile(root, 'drafts', src);
    if (!file) throw new ArchiveRefusal('invalid', `The article cannot be published: there is no ${src}.`);
    if (file === join(shelfFolder(root, 'drafts'), src)) images[src] = readFileSync(file);
  }
  return images;
}

function refuseTaken(root: string, images: Record<string, Uint8Array>): void {
  for (const [file, bytes] of imageFiles(root, images)) {
    if (isOther(file, bytes))
      throw new ArchiveRefusal('exists', `${file} is there already, and is another picture.`);
  }
}
