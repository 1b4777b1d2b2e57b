import type { Stats } from 'node:fs';

/**
 * Tells whether a file is still what it was, without reading it. Anyone may set a file's time and keep its length; the time
 * of its last change of any kind (ctime) and its inode show that too.
 */
export function fileStamp({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}
