import * as v from 'valibot';
import { isDay } from '../../language/calendar.ts';

/** The files of a signed archive, below `content/` (docs/contract.md, decision 0035). */
export const signedPaths = {
  root: 'signed/root.json',
  /** The list of a year's periods (`2023`), or of a period's articles (`2023-09-2`: ten days). */
  list: (period: string) => `signed/${period}.json`,
  /** The keys that followed each other. It is the editors' file: no list names it, each step is signed by itself. */
  keys: 'keys.json',
} as const;

/** No honest file is larger, in bytes. */
export const signedLimits = { root: 65_536, list: 8_000_000, keys: 65_536, steps: 32 } as const;

const base64url = (characters: number) =>
  v.pipe(v.string(), v.regex(new RegExp(`^[\\w-]{${characters}}$`), 'is not base64url of the right length'));

/** SHA-256. */
const hash = base64url(43);
/** An Ed25519 public key: 32 bytes. */
const publicKey = base64url(43);
const signature = base64url(86);
const day = v.pipe(v.string(), v.check(isDay, 'is not a day of the calendar (YYYY-MM-DD)'));
/** People see it: no character that is none to see, or turns the line around it. */
const origin = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^\s\p{C}]+$/u));

const rootSchema = v.strictObject({
  /** The version of this form. */
  version: v.literal(1),
  /** The publication's canonical origin. */
  origin,
  /** Grows with every list that is signed: a smaller one is older. The day's figures, and three more to count its lists. */
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  day,
  key: publicKey,
  articles: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The hash of what `publication.json` says. */
  publication: hash,
  /** The hash of each year's file. */
  years: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/)), hash),
});

/** `content/signed/root.json`: the one file that is signed, which everything else hangs from. */
export const signedRootSchema = v.object({ signed: rootSchema, signature });

/** `content/signed/<year>.json`: the hash of the file of each ten days. */
export const signedYearSchema = v.record(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d$/)), hash);

/** `content/signed/<period>.json`: the rest of each article's id after the period, the hash of what it says, and its file's sum. */
export const signedPeriodSchema = v.array(
  v.strictTuple([v.pipe(v.string(), v.regex(/^\d-[a-z0-9]+(?:-[a-z0-9]+)*$/)), hash, base64url(8)]),
);

const stepSchema = v.strictObject({ origin, from: publicKey, to: publicKey, day, signature });

/** `content/keys.json`: each key's next one, signed by it. */
export const nextKeysSchema = v.object({
  next: v.pipe(v.array(stepSchema), v.maxLength(signedLimits.steps, 'has too many keys')),
});

/** What the root says. */
export type SignedRoot = v.InferOutput<typeof rootSchema>;
/** One article in a list. */
export type SignedArticle = v.InferOutput<typeof signedPeriodSchema>[number];
/** One key's next one. */
export type KeyStep = v.InferOutput<typeof stepSchema>;

/** The ten days that an article is listed in: the 20th to the 29th of a month are `2023-09-2`. So a list has few articles even where a month has hundreds. */
export function periodOfId(id: string): string {
  return id.slice(0, 9);
}
