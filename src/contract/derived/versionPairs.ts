import { besidePath } from '../beside/besidePath.ts';
import { groupBy } from './groupBy.ts';

/** Two versions that can be put side by side. */
export interface VersionPair {
  /** Of their rows, below `content/`. */
  path: string;
  /** Their ids, the one that sorts first before the other; then that of the text which both are translations of. */
  versions: [string, string, string?];
}

/**
 * Every two versions of one text.
 *
 * @param listed the articles that are in lists: nothing is put beside a retracted one
 * @param originals from a translation's id to its original's
 */
export function* versionPairs(
  listed: Iterable<{ id: string }>,
  originals: ReadonlyMap<string, string>,
): Generator<VersionPair> {
  const originalIds = new Set(originals.values());
  const ids = [...listed].map(({ id }) => id).filter((id) => originals.has(id) || originalIds.has(id));
  const there = new Set(ids);
  for (const [original, family] of groupBy(ids.sort(), (id) => originals.get(id) ?? id)) {
    for (const [at, one] of family.entries()) {
      for (const other of family.slice(at + 1)) {
        const third = one !== original && other !== original && there.has(original) ? [original] : [];
        yield { path: besidePath(one, other), versions: [one, other, ...third] as VersionPair['versions'] };
      }
    }
  }
}
