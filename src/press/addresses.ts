import { articleAddress, everything, listAddress } from '../list/listNames.ts';
import type { Archive } from '../list/listSchema.ts';

/** Every address of the publication that has a page (design 2.3), not found apart. */
export function* addresses(archive: Archive, ids: Iterable<string>): Generator<string> {
  yield '/';
  yield '/about';
  for (const [list, { pages }] of Object.entries(archive.lists)) {
    if (list !== everything) yield listAddress(list);
    for (let page = 1; page <= pages; page++) yield listAddress(list, page);
  }
  for (const id of ids) yield articleAddress(id);
}
