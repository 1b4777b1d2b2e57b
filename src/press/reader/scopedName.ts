import { relative } from 'node:path';
import { contentHash } from '../system/keyOf.ts';

/**
 * A class of a CSS module as pages have it: a few characters, for every page names some two hundred of them; with its own
 * name before where somebody looks, in development and tests. The same on every machine.
 *
 * @param file the module's
 */
export function scopedName(name: string, file: string): string {
  const path = relative(`${import.meta.dirname}/../..`, file).replaceAll('\\', '/');
  const short = contentHash(`${path} ${name}`).slice(0, 5);
  return process.env.NODE_ENV === 'production' ? `_${short}` : `${name}_${short}`;
}
