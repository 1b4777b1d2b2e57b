import type { ListItem } from '../../list/listSchema.ts';
import type { Publication } from '../../publication/publicationSchema.ts';
import { feedPath } from '../feeds/feedFiles.ts';
import { feedLists } from '../feeds/feedLists.ts';
import { keyOf } from '../keyOf.ts';
import type { IndexedEntry } from '../scan/entry.ts';
import { type Unit, unit } from './unit.ts';

/** Every list's feeds, its three formats together. */
export function* feedUnits(
  site: string,
  publication: Publication,
  entries: readonly IndexedEntry[],
  itemOf: (entry: IndexedEntry) => ListItem,
): Generator<Unit> {
  for (const feed of feedLists(publication, entries)) {
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
