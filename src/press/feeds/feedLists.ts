import type { ListItem } from '../../contract/listSchema.ts';
import { parseList, rowOf } from '../../contract/lists.ts';
import { type LocalizedText, localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import type { ArticleEntry } from '../archive/articleEntry.ts';
import { type ListMembers, nameOfList } from '../lists/listMembers.ts';
import { feedLength } from './feed.ts';

/** A list with feeds, and the items for them. */
export interface FeedList<E extends ArticleEntry = ListItem> {
  /** The list's key, as in `lists.ts`. */
  list: string;
  /** The feed's title, each part in its language. */
  title: LocalizedText[];
  /** The newest, newest first, at most 20. */
  items: E[];
  /** The newest change among them, RFC 3339; for an empty list, the epoch. */
  updated: string;
}

/** For an empty feed: Atom requires a time, and it must not be the clock's. */
const beginning = '1970-01-01T00:00:00Z';

/** Every list that has feeds, empty ones too: one subscribes to what is to come. */
export function feedLists<E extends ArticleEntry>(
  publication: Publication,
  { lists, slugs }: ListMembers<E>,
): FeedList<E>[] {
  const language = defaultChromeLanguage;
  const own = localizedText(publication.name, language);
  return [...lists].flatMap(([key, members]) => {
    const list = parseList(key);
    if (!list || !rowOf(list).hasFeeds) return [];
    const naming = { publication, language, name: nameOfList(key, members[0], slugs) };
    const title = [
      own,
      ...rowOf(list)
        .steps(list, naming)
        .map((step) => step.name),
    ];
    const items = members.slice(0, feedLength);
    return [{ list: key, title, items, updated: updatedOf(items) }];
  });
}

function updatedOf(items: readonly ArticleEntry[]): string {
  return items.reduce((latest, { date_published, date_modified = date_published }) => {
    const changed = date_modified > date_published ? date_modified : date_published;
    return changed > latest ? changed : latest;
  }, beginning);
}
