import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type ImageSize, imageSize } from '../archive/imageSize.ts';
import { keyOf } from '../system/keyOf.ts';
import type { Store } from './store.ts';

/**
 * The sizes of the archive's images; a file is read again only when it has changed: pictures are large.
 *
 * @param root the archive's folder
 * @returns what {@link imageSize} does
 */
export function storedImageSizes(
  store: Store,
  root: string,
): (src: string) => Promise<ImageSize | undefined> {
  const get = store.database.prepare('SELECT * FROM images WHERE src = ?');
  const put = store.database.prepare('INSERT OR REPLACE INTO images VALUES (?, ?, ?, ?, ?)');
  return async (src) => {
    const file = statSync(join(root, src), { throwIfNoEntry: false });
    if (!file) return undefined;
    const { mtimeMs, size } = file;
    const sumOf = (measured: string) => keyOf(src, mtimeMs, size, measured);
    const known = get.get(src);
    if (known && known.sum === sumOf(String(known.measured))) return sizeIn(String(known.measured));
    const measured = JSON.stringify((await imageSize(root, src)) ?? null);
    put.run(src, mtimeMs, size, measured, sumOf(measured));
    return sizeIn(measured);
  };
}

function sizeIn(measured: string): ImageSize | undefined {
  return (JSON.parse(measured) as ImageSize | null) ?? undefined;
}
