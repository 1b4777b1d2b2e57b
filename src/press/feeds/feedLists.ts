import type { ArticleEntry } from '../../contract/derived/articleEntry.ts';
import { type ListMembers, nameOfList } from '../../contract/derived/listMembers.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import { listSteps, sectionList } from '../../contract/lists.ts';
import { type LocalizedText, localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { feedLength } from './feed.ts';

/** A list and the items of its feeds. */
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

/** The time of an empty feed: Atom requires one, and reading the clock would change the file. */
const beginning = '1970-01-01T00:00:00Z';

/** The feeds of every list. Empty lists have them too: readers subscribe to what will come. */
export function feedLists<E extends ArticleEntry>(
  publication: Publication,
  members: ListMembers<E>,
): FeedList<E>[] {
  return [...members.lists].map(([list, articles]) => feedList(publication, members, list, articles));
}

/** The podcast of every section that has recordings: the newest articles that are read out. */
export function podcastLists<E extends ArticleEntry>(
  publication: Publication,
  members: ListMembers<E>,
): FeedList<E>[] {
  return publication.sections.flatMap(({ id }) => {
    const list = sectionList(id);
    const heard = (members.lists.get(list) ?? []).filter(({ _aaaa }) => _aaaa.audio !== undefined);
    return heard.length > 0 ? [feedList(publication, members, list, heard)] : [];
  });
}

function feedList<E extends ArticleEntry>(
  publication: Publication,
  members: ListMembers<E>,
  list: string,
  articles: readonly E[],
): FeedList<E> {
  const language = defaultChromeLanguage;
  const naming = { publication, language, name: nameOfList(list, articles[0], members) };
  const steps = listSteps(list, naming).map((step) => step.name);
  const items = articles.slice(0, feedLength);
  return {
    list,
    title: [localizedText(publication.name, language), ...steps],
    items,
    updated: updatedOf(items),
  };
}

function updatedOf(items: readonly ArticleEntry[]): string {
  return items.reduce((latest, { date_published, date_modified = date_published }) => {
    const changed = date_modified > date_published ? date_modified : date_published;
    return changed > latest ? changed : latest;
  }, beginning);
}
