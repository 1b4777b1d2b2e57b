import { articlePath } from '../contract/articlePath.ts';
import { signedPaths } from '../contract/signed/signedFiles.ts';
import { fetchContent } from '../data/contentReader.ts';
import { isCut } from '../data/line.ts';
import { articleState } from './articleState.ts';
import type { CopyLists } from './CopyLists.ts';
import type { CarriedLists } from './carriedLists.ts';
import { hostReader } from './hostReader.ts';
import { knownList } from './knownList.ts';
import { openCopy } from './openCopy.ts';
import { ownCopy } from './ownCopy.ts';
import { mayCheck } from './ownPlace.ts';

/**
 * What came of checking an article before it is kept. `true`: it says what the publication signed. `mended`: it did not, and the text is the
 * signed one now. `forged`: it does not, and the signed one cannot be had. `unproven`: that cannot be told.
 */
export interface CheckedText {
  result: 'true' | 'mended' | 'forged' | 'unproven';
  /** The article's JSON without spaces. */
  text: string;
}

export type ArticleChecker = (article: { id: string; text: string }) => Promise<CheckedText>;

/**
 * What checks the articles of a pack or a file by the lists of this host, and by those that a file brought along.
 *
 * @param carried the lists of a file
 * @returns undefined where the archive is not signed and no signed list was ever seen
 */
export async function articleChecker(carried?: CarriedLists): Promise<ArticleChecker | undefined> {
  if (!mayCheck()) return undefined;
  const isOnLine = navigator.onLine && !isCut();
  const origin = knownList()?.origin ?? (await publishedOrigin());
  if (origin === undefined) return undefined;
  const host = isOnLine ? (await ownCopy(origin)).lists : undefined;
  const file = await fileLists(carried);
  let anew: Promise<CopyLists | undefined> | undefined;
  return async ({ id, text }) => {
    const json: unknown = JSON.parse(text);
    const states = [];
    for (const lists of [file, host]) if (lists) states.push(await articleState(id, json, lists));
    if (states.includes('true')) return { result: 'true', text };
    if (host) {
      // The host may have been brought up to date a moment ago.
      anew ??= ownCopy(origin, true).then(({ lists }) => lists);
      const signed = await signedText(id, await anew);
      if (signed !== undefined) return { result: signed === text ? 'true' : 'mended', text: signed };
    }
    const differs = states.some((state) => state === 'changed' || state === 'unknown');
    return { result: differs ? 'forged' : 'unproven', text };
  };
}

/** The article as the host has it, if that is the signed one. */
async function signedText(id: string, lists: CopyLists | undefined): Promise<string | undefined> {
  try {
    const json: unknown = JSON.parse((await hostReader(undefined, 'reload')(articlePath(id))) ?? '');
    return lists && (await articleState(id, json, lists)) === 'true' ? JSON.stringify(json) : undefined;
  } catch {
    return undefined;
  }
}

/** The lists that a file brought along, if the key that this device knows signed them; an older one is as good for an older file. */
async function fileLists(carried: CarriedLists | undefined): Promise<CopyLists | undefined> {
  const known = knownList();
  if (!carried || !known) return undefined;
  const files = new Map(carried.lists.map(([period, text]) => [signedPaths.list(period), text]));
  files.set(signedPaths.root, carried.root);
  if (carried.keys !== undefined) files.set(signedPaths.keys, carried.keys);
  return (await openCopy(async (path) => files.get(path), known)).lists;
}

async function publishedOrigin(): Promise<string | undefined> {
  try {
    const { origin } = JSON.parse(await fetchContent('publication.json')) as { origin?: unknown };
    return typeof origin === 'string' ? origin : undefined;
  } catch {
    return undefined;
  }
}
