import { articleAddress, everything, listAddress } from '../list/listNames.ts';
import type { Archive, ListItem } from '../list/listSchema.ts';

/** A page to be printed. */
export interface PrintedAddress {
  address: string;
  /** Set for a page that no later publication changes: it is printed without what does. */
  lean: boolean;
}

/** Every address of the publication that has a page (design 2.3), not found apart. */
export function* addresses(
  archive: Archive,
  items: Iterable<Pick<ListItem, 'id'>>,
): Generator<PrintedAddress> {
  yield { address: '/', lean: false };
  yield { address: '/about', lean: false };
  for (const [list, { pages }] of Object.entries(archive.lists)) {
    if (list !== everything) yield { address: listAddress(list), lean: false };
    for (let page = 1; page <= pages; page++) yield { address: listAddress(list, page), lean: page < pages };
  }
  for (const { id } of items) yield { address: articleAddress(id), lean: true };
}
