import { articlePath } from '../contract/articlePath.ts';
import { signedPaths } from '../contract/signed/signedFiles.ts';
import { fetchContent } from '../data/contentReader.ts';
import { isCut } from '../data/line.ts';
import { type ArticleState, articleState } from './articleState.ts';
import type { CopyLists } from './CopyLists.ts';
import type { CarriedLists } from './carriedLists.ts';
import { hostReader } from './hostReader.ts';
import { knownList } from './knownList.ts';
import { type OpenCopy, openCopy } from './openCopy.ts';
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

/** How long the host is not asked again once the line has failed, in milliseconds. */
const pause = 60_000;

/**
 * What checks the articles of a pack or a file by the lists of this host, and by those that a file brought along. Where the line fails
 * nothing is told by it: the host is left alone for a minute.
 *
 * @param carried the lists of a file
 * @returns undefined where the archive is not signed and no signed list was ever seen
 */
export async function articleChecker(carried?: CarriedLists): Promise<ArticleChecker | undefined> {
  if (!mayCheck()) return undefined;
  const isOnLine = navigator.onLine && !isCut();
  const origin = knownList()?.origin ?? (await publishedOrigin());
  if (origin === undefined) return undefined;
  const host = isOnLine ? await ownCopy(origin) : undefined;
  const file = await fileLists(carried);
  let anew: Promise<OpenCopy> | undefined;
  const readAnew = async () => {
    anew ??= ownCopy(origin, true);
    const { verdict, lists } = await anew;
    if (verdict === 'own') return lists;
    anew = undefined;
    throw new Error(`the list is ${verdict} now`);
  };
  let pausedUntil = 0;
  const overLine = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
    if (performance.now() < pausedUntil) return undefined;
    try {
      return await ask();
    } catch {
      pausedUntil = performance.now() + pause;
      return undefined;
    }
  };
  return async ({ id, text }) => {
    const json: unknown = JSON.parse(text);
    const byFile = file && (await articleState(id, json, file));
    if (byFile === 'true') return { result: 'true', text };
    const { verdict, lists } = host ?? {};
    const byHost = lists && (await overLine(() => articleState(id, json, lists)));
    if (byHost === 'true') return { result: 'true', text };
    // What is newer than its list, or damaged there, tells nothing; an older list has no newer text.
    if (!differs(byHost) || verdict !== 'own')
      return { result: differs(byFile) || differs(byHost) ? 'forged' : 'unproven', text };
    // The host may have been brought up to date a moment ago.
    const newest = await overLine(readAnew);
    const state = newest && (await overLine(() => articleState(id, json, newest)));
    if (state === 'true') return { result: 'true', text };
    if (!newest || !differs(state)) return { result: differs(byFile) ? 'forged' : 'unproven', text };
    // What the publication has not listed it does not have.
    const signed = state === 'changed' ? await overLine(() => signedText(id, newest)) : undefined;
    if (signed === undefined) return { result: 'forged', text };
    return { result: signed === text ? 'true' : 'mended', text: signed };
  };
}

function differs(state: ArticleState | undefined): boolean {
  return state === 'changed' || state === 'unknown';
}

/** The article as the host has it, if that is the signed one. @throws {unknown} where it cannot be had */
async function signedText(id: string, lists: CopyLists): Promise<string | undefined> {
  const text = await hostReader(undefined, 'reload')(articlePath(id));
  let json: unknown;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  return (await articleState(id, json, lists)) === 'true' ? JSON.stringify(json) : undefined;
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
