import { articleAddress, everything, listAddress } from '../../contract/listNames.ts';
import type { Archive, ListItem } from '../../contract/listSchema.ts';

/** A page to be printed. */
export interface PrintedAddress {
  address: string;
  /** Set for a page that no later publication changes: it is printed without what does. */
  lean: boolean;
  /** Whether it is among those that most readers open: where a list begins, an article of the last weeks. */
  often: boolean;
}

/** Articles that most readers open: the newest, as many as ten pages of a list show. */
const oftenOpened = 240;

/**
 * Every address of the publication that has a page (design 2.3), not found apart.
 *
 * @param items the articles, newest first
 */
export function* addresses(
  archive: Archive,
  items: Iterable<Pick<ListItem, 'id'>>,
): Generator<PrintedAddress> {
  const changing = { lean: false, often: true };
  yield { address: '/', ...changing };
  yield { address: '/about', ...changing };
  for (const [list, { pages }] of Object.entries(archive.lists)) {
    if (list !== everything) yield { address: listAddress(list), ...changing };
    for (let page = 1; page <= pages; page++) {
      const full = page < pages;
      yield { address: listAddress(list, page), lean: full, often: !full };
    }
  }
  let before = 0;
  for (const { id } of items)
    yield { address: articleAddress(id), lean: true, often: before++ < oftenOpened };
}
