import * as v from 'valibot';
import { readRoot } from '../contract/signed/readRoot.ts';
import { stepsBetween } from '../contract/signed/signatures.ts';
import {
  type KeyStep,
  nextKeysSchema,
  type SignedRoot,
  signedPaths,
} from '../contract/signed/signedFiles.ts';
import { CopyLists, type CopyReader } from './CopyLists.ts';
import type { KnownList } from './knownList.ts';

/**
 * What a copy's signed list is beside the one that this device knows. `own`: the publication's, and as new. `older`: the
 * publication's, older than one seen. `otherKey`: signed by a key that the known one did not lead to. `otherPublication`: of another.
 * `missing`: there is none. `damaged`: half a file, garbage, or a signature that is not its key's. `unread`: it could not be had.
 */
export type CopyVerdict =
  | 'own'
  | 'older'
  | 'otherKey'
  | 'otherPublication'
  | 'missing'
  | 'damaged'
  | 'unread';

/** A copy of the publication, as far as its signed list tells. */
export interface OpenCopy {
  verdict: CopyVerdict;
  /** What is signed, whoever signed it; undefined where there is nothing whole. */
  root?: SignedRoot;
  /** Its articles; only where the publication signed it. */
  lists?: CopyLists;
}

/** What a list is compared with: without a key, the first one that is seen is trusted. */
export type Known = Pick<KnownList, 'origin'> & Partial<Pick<KnownList, 'key' | 'number'>>;

/** Opens the signed list of a copy. Never throws. */
export async function openCopy(read: CopyReader, known: Known): Promise<OpenCopy> {
  let text: string | undefined;
  try {
    text = await read(signedPaths.root);
  } catch {
    return { verdict: 'unread' };
  }
  if (text === undefined) return { verdict: 'missing' };
  const root = await readRoot(text);
  if (!root) return { verdict: 'damaged' };
  const verdict = await judged(root, known, read);
  const isOwn = verdict === 'own' || verdict === 'older';
  return { verdict, root, ...(isOwn && { lists: new CopyLists(root, read) }) };
}

async function judged(root: SignedRoot, known: Known, read: CopyReader): Promise<CopyVerdict> {
  if (root.origin !== known.origin) return 'otherPublication';
  const { key, number = 0 } = known;
  if (key === undefined) return 'own';
  const isOlder = root.number < number;
  if (key !== root.key) {
    const chain = { origin: root.origin, steps: await stepsIn(read) };
    // An old copy is signed by the key of its day; whoever has that key by now signs no newer list with it.
    const leads = isOlder ? stepsBetween(root.key, key, chain) : stepsBetween(key, root.key, chain);
    if (!(await leads)) return 'otherKey';
  }
  return isOlder ? 'older' : 'own';
}

async function stepsIn(read: CopyReader): Promise<readonly KeyStep[]> {
  try {
    return v.parse(nextKeysSchema, JSON.parse((await read(signedPaths.keys)) ?? '')).next;
  } catch {
    return [];
  }
}
