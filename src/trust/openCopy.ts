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
  /** The keys that led from the known one to the one that signed it, the known one first; none where it is the same. */
  passed: readonly string[];
  /** Its articles; only where the publication signed it. */
  lists?: CopyLists;
}

/** What a list is compared with: without a key, the first one that is seen is trusted. */
export type Known = Pick<KnownList, 'origin'> & Partial<Pick<KnownList, 'key' | 'former' | 'number'>>;

/** Opens the signed list of a copy. Never throws. */
export async function openCopy(read: CopyReader, known: Known): Promise<OpenCopy> {
  try {
    const text = await read(signedPaths.root);
    if (text === undefined) return { verdict: 'missing', passed: [] };
    const root = await readRoot(text);
    if (!root) return { verdict: 'damaged', passed: [] };
    const { verdict, passed = [] } = await judged(root, known, read);
    const isOwn = verdict === 'own' || verdict === 'older';
    return { verdict, root, passed, ...(isOwn && { lists: new CopyLists(root, read) }) };
  } catch {
    // No line, or a browser that cannot check.
    return { verdict: 'unread', passed: [] };
  }
}

interface Judgement {
  verdict: CopyVerdict;
  passed?: string[];
}

async function judged(root: SignedRoot, known: Known, read: CopyReader): Promise<Judgement> {
  if (root.origin !== known.origin) return { verdict: 'otherPublication' };
  const { key, former = [], number = 0 } = known;
  if (key === undefined) return { verdict: 'own' };
  const isOlder = root.number < number;
  if (root.key === key) return { verdict: isOlder ? 'older' : 'own' };
  // An old copy is signed by the key of its day. Only this device's own memory tells of it: anybody can sign a step from a key of
  // their own to the publication's. Whoever has a former key by now signs no newer list with it.
  if (isOlder) return { verdict: former.includes(root.key) ? 'older' : 'otherKey' };
  const way = await stepsBetween(key, root.key, { origin: root.origin, steps: await stepsIn(read) });
  return way ? { verdict: 'own', passed: way.map(({ from }) => from) } : { verdict: 'otherKey' };
}

/** @throws {unknown} where they cannot be had */
async function stepsIn(read: CopyReader): Promise<readonly KeyStep[]> {
  const text = await read(signedPaths.keys);
  try {
    return v.parse(nextKeysSchema, JSON.parse(text ?? '')).next;
  } catch {
    return [];
  }
}
