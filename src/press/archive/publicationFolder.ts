import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a publication lies. */
export interface PublicationFolder {
  /** The publication's folder: `content/`, the icon. */
  publicDir: string;
  /** The archive: `content/`, with `publication.json`. */
  root: string;
}

/**
 * Every command takes either of two folders: the publication's (`public`) or the archive in it (`public/content`).
 *
 * @param named as the editor wrote it
 * @returns undefined if there is no publication.json in it or in its `content/`
 */
export function publicationFolder(named: string): PublicationFolder | undefined {
  const folder = resolve(named);
  const inside = join(folder, 'content');
  if (existsSync(join(inside, 'publication.json'))) return { publicDir: folder, root: inside };
  if (!existsSync(join(folder, 'publication.json'))) return undefined;
  return { publicDir: basename(folder) === 'content' ? dirname(folder) : folder, root: folder };
}

/** What is wrong with a folder that is none, and what to do; after its name. */
export const folderAdvice =
  'is not a usable archive: there is no publication.json in it. Name the publication’s folder (such as public) or the archive in it (public/content).';
