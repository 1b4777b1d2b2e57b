import type { ListMembers } from '../../contract/derived/listMembers.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import { feedPath } from '../feeds/feedFiles.ts';
import { type FeedList, feedLists, podcastLists } from '../feeds/feedLists.ts';
import { podcastName } from '../feeds/podcastFile.ts';
import { keyOf } from '../system/keyOf.ts';
import { type Unit, unit } from './unit.ts';

/** Every list's feeds, the three formats as one unit, and the sections' podcasts. */
export function* feedUnits(
  site: string,
  publication: Publication,
  members: ListMembers<IndexedEntry>,
  itemOf: (entry: IndexedEntry) => ListItem,
): Generator<Unit> {
  const unitOf = (kind: 'feed' | 'podcast', file: string, { items, ...facts }: FeedList<IndexedEntry>) => {
    const key = keyOf(
      site,
      facts,
      items.map(({ itemKey, fileKey }) => [itemKey, fileKey]),
    );
    return unit(feedPath(facts.list, file), key, () => ({
      kind,
      list: { ...facts, items: items.map(itemOf) },
    }));
  };
  for (const feed of feedLists(publication, members)) yield unitOf('feed', 'feed.xml', feed);
  for (const feed of podcastLists(publication, members)) yield unitOf('podcast', podcastName, feed);
}
