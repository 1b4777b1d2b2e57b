import * as v from 'valibot';
import { articlePath } from '../contract/articlePath.ts';
import { type Article, articleSchema } from '../contract/articleSchema.ts';
import { canonicalJson } from '../contract/signed/canonicalJson.ts';
import { type ArticleState, articleState } from './articleState.ts';
import type { CopyReader } from './CopyLists.ts';
import { hostReader } from './hostReader.ts';
import type { OpenCopy } from './openCopy.ts';
import { ownCopy } from './ownCopy.ts';

/**
 * What came of checking the article that a page shows. `otherKey`: this copy is signed by another key, or as another publication.
 * `replaced`: the page showed another text than the one that is signed. `newer` comes with the day of this copy's list.
 */
export type ShownState =
  | { state: 'true' }
  | { state: Exclude<ArticleState, 'true' | 'newer'> | 'otherKey' }
  | { state: 'newer'; day: string }
  | { state: 'replaced'; article: Article };

/**
 * Checks an article that is shown by a site at another address than the publication's. What does not fit is read once more, past all caches: the copy may
 * have been brought up to date meanwhile.
 *
 * @param shown the article as the page has it
 * @returns undefined where there is nothing to check by, or it cannot be read
 */
export async function checkShown(shown: Article, origin: string): Promise<ShownState | undefined> {
  const first = await check(shown, await ownCopy(origin), hostReader());
  if (!first || first.state === 'true' || first.state === 'replaced') return first;
  return check(shown, await ownCopy(origin, true), hostReader(undefined, 'reload'));
}

async function check(
  shown: Article,
  { verdict, lists }: OpenCopy,
  read: CopyReader,
): Promise<ShownState | undefined> {
  if (verdict === 'otherKey' || verdict === 'otherPublication') return { state: 'otherKey' };
  if (verdict === 'damaged' || verdict === 'missing') return { state: 'unchecked' };
  if (!lists) return undefined;
  let json: unknown;
  let state: ArticleState;
  try {
    const text = await read(articlePath(shown.id));
    if (text === undefined) return { state: 'unchecked' };
    json = jsonOf(text);
    state = await articleState(shown.id, json, lists);
  } catch {
    // Without a line there is nothing to compare with.
    return undefined;
  }
  if (state === 'newer') return { state, day: lists.root.day };
  if (state !== 'true') return { state };
  const signed = v.safeParse(articleSchema, json);
  // What this version of the reader cannot read it does not compare.
  if (!signed.success || textOf(signed.output) === textOf(shown)) return { state };
  return { state: 'replaced', article: signed.output };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An article as text to compare; one that another version of the reader had parsed is parsed anew. */
function textOf(article: Article): string {
  const again = v.safeParse(articleSchema, article);
  return canonicalJson(JSON.parse(JSON.stringify(again.success ? again.output : article)));
}
