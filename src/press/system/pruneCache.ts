import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Marks a folder of a cache as just used, and removes the least recently used ones. A `draft-…` is still being
 * made and stays.
 *
 * @param used the folder's name in the cache
 * @param kept how many stay
 */
export function pruneCache(cache: string, used: string, kept: number): void {
  const now = new Date();
  utimesSync(join(cache, used), now, now);
  const when = (name: string) => statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const old = readdirSync(cache)
    .filter((name) => !name.startsWith('draft-'))
    .sort((a, b) => when(b) - when(a))
    .slice(kept);
  for (const name of old) rmSync(join(cache, name), { recursive: true, force: true });
}
