import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/**
 * Whether a file is in a folder once every symbolic link on the way is followed: what is served or built must not lead out
 * of its folder.
 *
 * @throws the disk's error if one of the two does not exist
 */
export function isWithin(folder: string, file: string): boolean {
  const way = relative(realpathSync.native(folder), realpathSync.native(file));
  // On Windows the way to another drive is absolute.
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}
