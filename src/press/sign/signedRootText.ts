import type { Publication } from '../../contract/publicationSchema.ts';
import { contentDigest } from '../../contract/signed/digests.ts';
import { readRoot } from '../../contract/signed/readRoot.ts';
import type { SignedRoot } from '../../contract/signed/signedFiles.ts';
import type { SigningKey } from './keyFile.ts';

/** What is signed, and when. */
export interface RootInputs {
  publication: Pick<Publication, 'origin'>;
  /** What `publication.json` says, as it is published. */
  publicationJson: unknown;
  articles: number;
  /** The hash of each year's file. */
  years: ReadonlyMap<string, string>;
  /** The root that the site had before, if it had one. */
  former: string | undefined;
  /** The greatest number that was used, where that is remembered: the former root may be gone. */
  used?: number;
  /** YYYY-MM-DD */
  today: string;
}

/** A root, and whether it is the one that was there before. */
export interface MadeRoot {
  text: string;
  root: SignedRoot;
  isFormer: boolean;
  /** The key that signed the site before, where it was another one. */
  formerKey: string | undefined;
}

/**
 * The signed root of an archive. Where nothing has changed it is the former one; else it has a greater number. The same archive, key and day
 * give the same bytes.
 */
export async function signedRootText(inputs: RootInputs, key: SigningKey): Promise<MadeRoot> {
  const { publication, publicationJson, articles, years, former = '', used = 0, today } = inputs;
  const before = await readRoot(former);
  const what = {
    version: 1 as const,
    origin: publication.origin,
    key: key.publicKey,
    articles,
    publication: await contentDigest(publicationJson),
    years: Object.fromEntries(years),
  };
  const formerKey = before && before.key !== key.publicKey ? before.key : undefined;
  if (before && (await isSame(before, what)))
    return { text: former, root: before, isFormer: true, formerKey };
  const first = Number(today.replaceAll('-', '')) * 1000;
  // Also where the clock went back, and under another key: an older list is told by its number alone.
  const sameSite = before?.origin === publication.origin;
  const number = Math.max(first, used + 1, sameSite ? before.number + 1 : 0);
  const signed: SignedRoot = { ...what, number, day: today };
  const text = `${JSON.stringify({ signed, signature: key.sign('archive', signed) })}\n`;
  return { text, root: signed, isFormer: false, formerKey };
}

async function isSame({ number: _number, day: _day, ...before }: SignedRoot, what: object): Promise<boolean> {
  return (await contentDigest(before)) === (await contentDigest(what));
}
