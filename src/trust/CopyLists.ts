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
export type CopyReader = (path: string) => Promise<string | undefined>;

/** The articles that a root stands for; each list is read once, when one of its articles is asked for. */
export class CopyLists {
  readonly root: SignedRoot;
  readonly #read: CopyReader;
  readonly #lists = new Map<string, Promise<string | undefined>>();

  constructor(root: SignedRoot, read: CopyReader) {
    this.root = root;
    this.#read = read;
  }

  /** The hash of what an article says; undefined where it is on no list, `unchecked` where its list is damaged, missing or another's. */
  async hashOf(id: string): Promise<string | undefined | 'unchecked'> {
    const period = periodOfId(id);
    const year = id.slice(0, 4);
    const yearHash = own(this.root.years, year);
    if (yearHash === undefined) return undefined;
    // Both at once: their names follow from the id.
    const texts = [this.#text(year), this.#text(period)] as const;
    const periods = await listOf(await texts[0], yearHash, signedYearSchema);
    if (!periods) return 'unchecked';
    const hash = own(periods, period);
    if (hash === undefined) return undefined;
    const rows = await listOf(await texts[1], hash, signedPeriodSchema);
    return rows ? rows.find(([rest]) => period + rest === id)?.[1] : 'unchecked';
  }

  #text(period: string): Promise<string | undefined> {
    const asked = this.#lists.get(period) ?? this.#read(signedPaths.list(period)).catch(() => undefined);
    this.#lists.set(period, asked);
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
  const list = v.safeParse(schema, JSON.parse(text));
  return list.success ? list.output : undefined;
}
