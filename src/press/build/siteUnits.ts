import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articlePath } from '../../contract/articlePath.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import { isWithin } from '../archive/isWithin.ts';
import type { BuiltReader } from '../reader/builtReader.ts';
import { fileStamp } from '../system/fileStamp.ts';
import { contentHash } from '../system/keyOf.ts';
import { type Unit, unit } from './unit.ts';

/** The files that browsers load to run the reader, and their compressed forms. */
export function* readerUnits({ folder, files }: BuiltReader): Generator<Unit> {
  for (const [path, hash] of Object.entries(files)) {
    yield unit(path, hash, () => ({ kind: 'copy', path, from: join(folder, path), packed: true }));
  }
}

/** The articles as the editors wrote them. */
export function* articleUnits(publicDir: string, entries: Iterable<IndexedEntry>): Generator<Unit> {
  for (const { id, fileKey } of entries) {
    const path = `content/${articlePath(id)}`;
    yield unit(path, fileKey, () => ({ kind: 'copy', path, from: join(publicDir, path) }));
  }
}

/**
 * The other files of the publication's folder, compared by their stamps: pictures are large.
 *
 * @throws {Error} at a symbolic link out of the archive (`content/`, which may itself be a link) or out of the folder
 */
export function* publicUnits(publicDir: string, folder = ''): Generator<Unit> {
  for (const entry of readdirSync(join(publicDir, folder), { withFileTypes: true })) {
    const path = folder + entry.name;
    if (path === 'content/articles' || entry.name.startsWith('.')) continue;
    const from = join(publicDir, path);
    // As in a copy of the folder: a symbolic link stands for its target.
    const stat = statSync(from, { throwIfNoEntry: false });
    const inside = path.startsWith('content/') ? join(publicDir, 'content') : publicDir;
    if (stat && path !== 'content' && entry.isSymbolicLink() && !isWithin(inside, from))
      throw new Error(`${path} is a link out of ${inside}: put the file itself there`);
    if (stat?.isDirectory()) yield* publicUnits(publicDir, `${path}/`);
    else if (stat?.isFile()) yield unit(path, fileStamp(stat), () => ({ kind: 'copy', path, from }));
  }
}

/** A file that is generated here, compared by its content. */
export function textUnit(path: string, data: string | Uint8Array): Unit {
  return unit(path, contentHash(data), () => ({ kind: 'text', files: [[path, data]] }));
}
