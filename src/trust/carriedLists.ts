import * as v from 'valibot';
import { periodOfId, signedLimits, signedPaths } from '../contract/signed/signedFiles.ts';
import { isCut } from '../data/line.ts';
import { hostReader } from './hostReader.ts';
import { knownList } from './knownList.ts';
import { openCopy } from './openCopy.ts';

/** Ten days' lists that a file brings along at most, some 7 kB each: what is older is checked where there is a line. */
const mostPeriods = 60;

const text = v.pipe(v.string(), v.maxLength(signedLimits.list));

/** The signed lists that a file brings along (docs/contract.md), so that it can be checked without a line. */
export const carriedListsSchema = v.object({
  root: text,
  keys: v.optional(text),
  /** The years and ten days of its articles, each with its text as it was signed. */
  lists: v.array(v.tuple([v.string(), text])),
});

export type CarriedLists = v.InferOutput<typeof carriedListsSchema>;

/**
 * The lists of some articles, from this host. Never throws.
 *
 * @param ids newest first
 * @returns undefined without a line, where nothing is signed, or where it is signed by a key that this device does not know
 */
export async function listsToCarry(ids: readonly string[]): Promise<CarriedLists | undefined> {
  const known = knownList();
  if (!known || isCut() || !navigator.onLine) return undefined;
  const read = hostReader();
  try {
    const root = await read(signedPaths.root);
    if (root === undefined || !(await openCopy(async () => root, known)).lists) return undefined;
    const periods = [...new Set(ids.map(periodOfId))].slice(0, mostPeriods);
    const names = [...new Set([...periods.map((period) => period.slice(0, 4)), ...periods])];
    const lists = names.map(async (name): Promise<[string, string][]> => {
      const list = await read(signedPaths.list(name));
      return list === undefined ? [] : [[name, list]];
    });
    // Keys that followed each other are there where the key was ever changed.
    const keys = root.includes(known.key) ? undefined : await read(signedPaths.keys);
    return { root, ...(keys !== undefined && { keys }), lists: (await Promise.all(lists)).flat() };
  } catch {
    return undefined;
  }
}
