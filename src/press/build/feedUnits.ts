import type { ListMembers } from '../../contract/derived/listMembers.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import { feedPath } from '../feeds/feedFiles.ts';
import { feedLists } from '../feeds/feedLists.ts';
import { keyOf } from '../system/keyOf.ts';
import { type Unit, unit } from './unit.ts';

/** Every list's feeds, the three formats as one unit. */
export function* feedUnits(
  site: string,
  publication: Publication,
  members: ListMembers<IndexedEntry>,
  itemOf: (entry: IndexedEntry) => ListItem,
): Generator<Unit> {
  for (const feed of feedLists(publication, members)) {
    const { items, ...facts } = feed;
    const key = keyOf(
      site,
      facts,
      items.map(({ itemKey, fileKey }) => [itemKey, fileKey]),
    );
    yield unit(feedPath(feed.list), key, () => ({
      kind: 'feed',
      list: { ...facts, items: items.map(itemOf) },
    }));
  }
}
