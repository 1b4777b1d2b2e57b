import * as v from 'valibot';
import { sha256 } from '../contract/signed/digests.ts';
import {
  periodOfId,
  type SignedRoot,
  signedPaths,
  signedPeriodSchema,
  signedYearSchema,
} from '../contract/signed/signedFiles.ts';

/**
 * Reads a file of a copy as text.
 *
 * @param path below `content/`
 * @returns undefined where there is none
 * @throws {unknown} where it cannot be had
 */
export type CopyReader = (path: string, signal?: AbortSignal) => Promise<string | undefined>;

/** The articles that a root stands for; each list is read once, when one of its articles is asked for. */
export class CopyLists {
  readonly root: SignedRoot;
  readonly #read: CopyReader;
  readonly #lists = new Map<string, Promise<string | undefined>>();

  constructor(root: SignedRoot, read: CopyReader) {
    this.root = root;
    this.#read = read;
  }

  /**
   * The hash of what an article says; undefined where it is on no list, `unchecked` where its list is damaged, missing or another's.
   *
   * @throws {unknown} where its list cannot be had now; it is asked for again the next time
   */
  async hashOf(id: string): Promise<string | undefined | 'unchecked'> {
    const period = periodOfId(id);
    const year = id.slice(0, 4);
    const yearHash = own(this.root.years, year);
    if (yearHash === undefined) return undefined;
    // Both at once: their names follow from the id.
    const [yearText, periodText] = await Promise.all([this.#text(year), this.#text(period)]);
    const periods = await listOf(yearText, yearHash, signedYearSchema);
    if (!periods) return 'unchecked';
    const hash = own(periods, period);
    if (hash === undefined) return undefined;
    const rows = await listOf(periodText, hash, signedPeriodSchema);
    return rows ? rows.find(([rest]) => period + rest === id)?.[1] : 'unchecked';
  }

  #text(period: string): Promise<string | undefined> {
    const before = this.#lists.get(period);
    if (before !== undefined) return before;
    const asked = this.#read(signedPaths.list(period));
    this.#lists.set(period, asked);
    // A line that fails says nothing of the list.
    asked.catch(() => this.#lists.delete(period));
    return asked;
  }
}

function own(hashes: Record<string, string>, name: string): string | undefined {
  return Object.hasOwn(hashes, name) ? hashes[name] : undefined;
}

/** What a list says, if its bytes are those that were signed. */
async function listOf<T>(
  text: string | undefined,
  hash: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | undefined> {
  if (text === undefined || (await sha256(text)) !== hash) return undefined;
  try {
    return v.parse(schema, JSON.parse(text));
  } catch {
    return undefined;
  }
}
