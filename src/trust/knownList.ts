import * as v from 'valibot';
import { isDay } from '../language/calendar.ts';
import { mayKeep } from '../settings/mayKeep.ts';
import { knownListName } from './ownPlace.ts';

const knownListSchema = v.object({
  /** The publication's canonical origin. */
  origin: v.string(),
  /** Its public key, in base64url: the first one seen, or one that this led to. */
  key: v.string(),
  /** The keys that led to it while this device knew them: what they signed is the publication's, and older. */
  former: v.fallback(v.array(v.string()), []),
  /** The newest list's number and day. */
  number: v.number(),
  day: v.pipe(v.string(), v.check(isDay)),
  /** When the newest list was first seen, and when the host was last asked: milliseconds since 1970. */
  seenAt: v.number(),
  askedAt: v.number(),
  /** The publication's other addresses, as its key signed them. */
  mirrors: v.fallback(v.array(v.string()), []),
  /** What the reader has been told last, so that it is told once. */
  told: v.optional(v.string()),
});

/** What this device knows of the publication's signed list. */
export type KnownList = v.InferOutput<typeof knownListSchema>;

/** Where nothing can be stored, or may be, it is known for this visit. */
let unstored: KnownList | undefined;

/** What is known; undefined where no signed list was ever seen, or what is stored is damaged. */
export function knownList(): KnownList | undefined {
  try {
    const stored = localStorage.getItem(knownListName);
    const known = stored === null ? undefined : v.safeParse(knownListSchema, JSON.parse(stored));
    return known?.success ? known.output : unstored;
  } catch {
    return unstored;
  }
}

/** Remembers a list; after the reader has had everything removed, for this visit alone. */
export function rememberList(list: KnownList): void {
  unstored = list;
  try {
    if (!mayKeep()) return;
    localStorage.setItem(knownListName, JSON.stringify(list));
    unstored = undefined;
  } catch {
    // It is known for this visit.
  }
}
