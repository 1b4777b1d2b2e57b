import * as v from 'valibot';
import { contentDigest } from '../contract/signed/digests.ts';
import type { SignedRoot } from '../contract/signed/signedFiles.ts';
import type { CopyReader } from './CopyLists.ts';
import { type KnownList, knownList, rememberList } from './knownList.ts';
import type { OpenCopy } from './openCopy.ts';
import { isMirror } from './ownPlace.ts';
import { type TrustNotice, tellTrust } from './trustNews.ts';

/** How long a newer list must have been known before an older one at the publication's own address is told, in milliseconds: caches differ for a while. */
const aDay = 86_400_000;

/** What is signed was checked when it was published. */
const named = v.object({ mirrors: v.optional(v.array(v.string()), []) });

/**
 * Remembers what the copy at this address says of the publication's list, and tells the reader once what is not as this device knows it.
 *
 * @param now milliseconds since 1970
 */
export async function settleCopy(
  copy: OpenCopy,
  read: CopyReader,
  origin: string,
  now = Date.now(),
): Promise<void> {
  const known = knownList();
  const { verdict, root } = copy;
  if (verdict === 'own' && root) {
    const isNew = !known || root.number > known.number || root.key !== known.key;
    const mirrors = (isNew ? await signedMirrors(root, read) : undefined) ?? known?.mirrors ?? [];
    const { key, number, day } = root;
    const seenAt = isNew ? now : known.seenAt;
    const told = isNew ? undefined : known.told;
    rememberList({ origin, key, number, day, seenAt, askedAt: now, mirrors, ...(told && { told }) });
    return;
  }
  if (!known) return;
  const notice = noticeOf(copy, known, now);
  const name = notice && JSON.stringify(notice);
  // What could not be asked is asked again at the next visit.
  const askedAt = verdict === 'unread' ? known.askedAt : now;
  rememberList({ ...known, askedAt, ...(name && { told: name }) });
  if (notice && name !== known.told) tellTrust({ notice });
}

function noticeOf({ verdict, root }: OpenCopy, known: KnownList, now: number): TrustNotice | undefined {
  if (verdict === 'missing') return { kind: 'missing' };
  if (verdict === 'otherKey') return { kind: 'otherKey' };
  if (verdict === 'otherPublication' && root) return { kind: 'otherPublication', origin: root.origin };
  if (verdict !== 'older' || !root) return undefined;
  // At the publication's own address a cache on the way may be behind for some hours.
  const isSettled = isMirror(known.origin) || (root.day < known.day && now - known.seenAt > aDay);
  return isSettled ? { kind: 'older', day: root.day, known: known.day } : undefined;
}

/** The mirrors that the publication names, if `publication.json` is the one that was signed. */
async function signedMirrors(root: SignedRoot, read: CopyReader): Promise<string[] | undefined> {
  try {
    const json: unknown = JSON.parse((await read('publication.json')) ?? '');
    return (await contentDigest(json)) === root.publication ? v.parse(named, json).mirrors : undefined;
  } catch {
    return undefined;
  }
}

/** Trusts the key of a list from now on: the reader has compared its letters. */
export function trustKey({ origin, key, number, day }: SignedRoot, now = Date.now()): void {
  const mirrors = knownList()?.mirrors ?? [];
  rememberList({ origin, key, number, day, seenAt: now, askedAt: now, mirrors });
}
