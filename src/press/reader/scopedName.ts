import { relative } from 'node:path';
import { contentHash } from '../system/keyOf.ts';

/**
 * The class name of a CSS module in pages: a few characters, because every page has some two hundred of them; preceded by
 * its own name in development and tests. The same on every machine.
 *
 * @param file the module's
 */
export function scopedName(name: string, file: string): string {
  const path = relative(`${import.meta.dirname}/../..`, file).replaceAll('\\', '/');
  const short = contentHash(`${path} ${name}`).slice(0, 5);
  return process.env.NODE_ENV === 'production' ? `_${short}` : `${name}_${short}`;
}
