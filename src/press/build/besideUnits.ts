import { articlePath } from '../../contract/articlePath.ts';
import { versionPairs } from '../../contract/derived/versionPairs.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import { keyOf } from '../system/keyOf.ts';
import type { ContentKeys } from './contentKeys.ts';
import type { Unit } from './unit.ts';

/**
 * Where every two versions of a text stand beside each other. A pair is aligned again when one of its texts has changed.
 *
 * @param site the key of what everything depends on: the code that aligns them
 */
export function* besideUnits(
  site: string,
  entries: readonly IndexedEntry[],
  originals: ReadonlyMap<string, string>,
  keys: ContentKeys,
): Generator<Unit> {
  for (const pair of versionPairs(entries, originals)) {
    const path = `content/${pair.path}`;
    const versions = pair.versions.flatMap((id) => (id ? articlePath(id) : [])) as [string, string, string?];
    yield {
      path,
      key: () =>
        keyOf(
          site,
          path,
          versions.map((file) => [file, keys.of(file ?? '')]),
        ),
      task: () => ({ kind: 'beside', path, versions }),
    };
  }
}
