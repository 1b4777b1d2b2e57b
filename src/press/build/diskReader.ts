import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentReader } from '../../data/contentReader.ts';
import { DataError } from '../../data/dataError.ts';

/** The `content/` folders of a site that is being built. */
export interface ContentFolders {
  /** Where the editors keep the publication and its articles. */
  editorial: string;
  /** Where what is derived from them is being written. */
  staged: string;
  /** Where it lay before, and still does if it is the same. */
  published: string;
}

/** What every page reads is read once. */
const common = new Set(['publication.json', 'archive.json']);

/**
 * The archive while it is built.
 *
 * @param onRead is told of every path that was asked for
 */
export function diskReader(folders: ContentFolders, onRead: (path: string) => void): ContentReader {
  const { editorial, staged, published } = folders;
  const held = new Map<string, string>();
  return async (path) => {
    onRead(path);
    const text = held.get(path) ?? readIn(isWritten(path) ? [editorial] : [staged, published], path);
    if (common.has(path)) held.set(path, text);
    return text;
  };
}

function isWritten(path: string): boolean {
  return path === 'publication.json' || path.startsWith('articles/');
}

function readIn(folders: string[], path: string): string {
  for (const folder of folders) {
    // Asked first: an error that is thrown and caught costs more than the file.
    if (existsSync(join(folder, path))) return readFileSync(join(folder, path), 'utf8');
  }
  throw new DataError('missing', path, 'is not in the archive');
}
