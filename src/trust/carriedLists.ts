import * as v from 'valibot';
import { periodOfId, signedLimits, signedPaths } from '../contract/signed/signedFiles.ts';
import { isCut } from '../data/line.ts';
import { savesData } from '../settings/savesData.ts';
import type { CopyReader } from './CopyLists.ts';
import { hostReader } from './hostReader.ts';
import { knownList } from './knownList.ts';
import { openCopy } from './openCopy.ts';

/** Ten days' lists that a file brings along at most, some 7 kB each; fewer on data saver. What is older is checked where there is a line. */
const mostPeriods = { usual: 60, saving: 12 };

/** So many lists are asked for at a time. */
const atOnce = 4;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** The signed lists that a file brings along (docs/contract.md), so that it can be checked without a line. */
export const carriedListsSchema = v.object({
  root: text(signedLimits.root),
  keys: v.optional(text(signedLimits.keys)),
  /** The years and ten days of its articles, each with its text as it was signed. */
  lists: v.array(v.tuple([v.string(), text(signedLimits.list)])),
});

export type CarriedLists = v.InferOutput<typeof carriedListsSchema>;

/**
 * The lists of some articles, from this host. Never throws.
 *
 * @param ids newest first
 * @returns undefined without a line, where nothing is signed, or where it is signed by a key that this device does not know
 */
export async function listsToCarry(
  ids: readonly string[],
  read: CopyReader = hostReader(),
): Promise<CarriedLists | undefined> {
  const known = knownList();
  if (!known || isCut() || !navigator.onLine) return undefined;
  try {
    const root = await read(signedPaths.root);
    const ofRoot: CopyReader = async (path) => (path === signedPaths.root ? root : read(path));
    if (root === undefined || !(await openCopy(ofRoot, known)).lists) return undefined;
    // Another device may know a key from before this one.
    const keys = await read(signedPaths.keys).catch(() => undefined);
    const most = savesData() ? mostPeriods.saving : mostPeriods.usual;
    const periods = [...new Set(ids.map(periodOfId))].slice(0, most);
    const names = new Set([...periods.map((period) => period.slice(0, 4)), ...periods]);
    return { root, ...(keys !== undefined && { keys }), lists: await listsOf(names, read) };
  } catch {
    return undefined;
  }
}

/** Some lists, a few at a time. Where the line fails, those that came. */
async function listsOf(names: Iterable<string>, read: CopyReader): Promise<[string, string][]> {
  const lists: [string, string][] = [];
  const left = [...names];
  const next = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      try {
        const list = await read(signedPaths.list(name));
        if (list !== undefined) lists.push([name, list]);
      } catch {
        left.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return lists;
}
