import { contentDigest } from '../contract/signed/digests.ts';
import type { CopyLists } from './CopyLists.ts';

/**
 * How an article stands to the signed list. `true`: it says what the publication signed. `changed`: it says something else.
 * `unknown`: no list has it. `newer`: by its own days it is newer than the list, so that cannot be told. `unchecked`: its list cannot be read.
 */
export type ArticleState = 'true' | 'changed' | 'unknown' | 'newer' | 'unchecked';

/**
 * Compares an article with the signed list.
 *
 * @param id the article's by its address
 * @param json its file, as it was read; undefined if that is no JSON
 * @throws {unknown} where its list cannot be had now
 */
export async function articleState(id: string, json: unknown, lists: CopyLists): Promise<ArticleState> {
  const listed = await lists.hashOf(id);
  if (listed === 'unchecked') return 'unchecked';
  if (listed !== undefined && (await digestOf(json)) === listed) return 'true';
  if (newestDay(json, listed !== undefined) > lists.root.day) return 'newer';
  return listed === undefined ? 'unknown' : 'changed';
}

/** What has no canonical form was never signed. */
async function digestOf(json: unknown): Promise<string | undefined> {
  try {
    return await contentDigest(json);
  } catch {
    return undefined;
  }
}

/** The last day that an article names as its own: it was changed or withdrawn then; or it appeared then, if no list has it. '' where it names none. */
function newestDay(json: unknown, isListed: boolean): string {
  const { date, updated, corrections, retraction } = Object(json) as Record<string, unknown>;
  const dated = [...(Array.isArray(corrections) ? corrections : []), retraction];
  const days = [updated, ...(isListed ? [] : [date]), ...dated.map((one) => Object(one).date as unknown)];
  return (
    days
      .filter((day): day is string => typeof day === 'string')
      .sort()
      .at(-1) ?? ''
  );
}
