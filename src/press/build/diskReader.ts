import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentReader } from '../../data/contentReader.ts';
import { DataError } from '../../data/dataError.ts';

/** The `content/` folders of a site that is being built. */
export interface ContentFolders {
  /** The editors' folder: the publication and its articles. */
  editorial: string;
  /** Where this build writes what is derived from them. */
  staged: string;
  /** Where unchanged derived files are, from an earlier build. */
  published: string;
}

/** Files that every page reads are kept in memory. */
const common = new Set(['publication.json', 'archive.json']);

/**
 * Reads the archive during a build.
 *
 * @param onRead called with every path that is read
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
    // Checked first: throwing and catching an error costs more than the file.
    if (existsSync(join(folder, path))) return readFileSync(join(folder, path), 'utf8');
  }
  throw new DataError('missing', path, 'is not in the archive');
}
