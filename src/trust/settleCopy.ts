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
export async function settleCopy(copy: OpenCopy, read: CopyReader, now = Date.now()): Promise<void> {
  if (copy.verdict === 'own') return rememberCopy(copy, read, { now, askedAt: now });
  const known = knownList();
  if (!known) return;
  const notice = noticeOf(copy, known, now);
  const name = notice && JSON.stringify(notice);
  // What could not be asked is asked again at the next visit.
  const askedAt = copy.verdict === 'unread' ? known.askedAt : now;
  rememberList({ ...known, askedAt, ...(name && { told: name }) });
  if (notice && name !== known.told) tellTrust({ notice });
}

/**
 * Remembers the list of a copy that is the publication's own and as new as any that was seen, with the mirrors that it signed. What is
 * known of another publication, or of a key that did not lead to this one, is never written over: another tab may know more by now.
 *
 * @param askedAt when this page's own address was asked last, if not before
 */
export async function rememberCopy(
  { verdict, root, passed }: OpenCopy,
  read: CopyReader,
  { now = Date.now(), askedAt }: { now?: number; askedAt?: number } = {},
): Promise<void> {
  if (verdict !== 'own' || !root) return;
  const before = knownList();
  const isNewer = !before || root.number > before.number || root.key !== before.key;
  const signed = isNewer ? await signedMirrors(root, read) : undefined;
  // Asking has taken time.
  const known = knownList();
  const isSame = known && root.key === known.key;
  const isHeir = !known || (root.origin === known.origin && (isSame || passed.includes(known.key)));
  if (!isHeir) return;
  const asked = askedAt ?? known?.askedAt ?? 0;
  if (known && isSame && root.number <= known.number) return rememberList({ ...known, askedAt: asked });
  const { origin, key, number, day } = root;
  const former = [...new Set([...(known?.former ?? []), ...passed])].filter((one) => one !== key);
  const mirrors = signed ?? known?.mirrors ?? [];
  rememberList({ origin, key, former, number, day, seenAt: now, askedAt: asked, mirrors });
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

/** Trusts the key of a list from now on, if it is of the publication that this device knows: the reader has compared its letters. */
export function trustKey({ origin, key, number, day }: SignedRoot, now = Date.now()): void {
  const known = knownList();
  if (known && known.origin !== origin) return;
  const mirrors = known?.mirrors ?? [];
  rememberList({ origin, key, former: [], number, day, seenAt: now, askedAt: now, mirrors });
}
