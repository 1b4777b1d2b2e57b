import { articleIdPattern } from './articlePath.ts';
import { parseListAddress } from './lists.ts';

/** What a booklet is made of: a list, one of its numbered pages, or the saved list; or the articles named. */
export interface BookletSource {
  /** The list’s key; without it the saved list. */
  list?: string | undefined;
  page?: number | undefined;
  /** The articles, in their order, instead of all that the list holds. */
  ids?: string[] | undefined;
}

/**
 * The address that shows a list as one document to be printed.
 *
 * @param address of a list or its numbered page, below the site's base; without it the saved list
 */
export function bookletAddress(address?: string): string {
  return address === undefined ? '/saved?print' : `/saved?print=${address}`;
}

/**
 * What the address of a booklet asks for; undefined if it is another address. Its place may name the articles, whatever their
 * number: `#<id>,<id>`.
 *
 * @param search with its `?`
 * @param hash with its `#`
 */
export function bookletSource(search: string, hash: string): BookletSource | undefined {
  const asked = new URLSearchParams(search).get('print');
  if (asked === null) return undefined;
  const ids = hash.slice(1).split(',');
  const named = ids.every((id) => articleIdPattern.test(id)) ? ids : undefined;
  return { ...(asked === '' ? {} : parseListAddress(asked)), ids: named };
}
