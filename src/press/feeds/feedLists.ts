import { allArticles, sectionList } from '../../contract/listNames.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import { type LocalizedText, localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { languageOf } from '../../language/languages.ts';
import { slugsOf } from '../../language/slug.ts';
import type { ArticleEntry } from '../archive/articleEntry.ts';
import { feedLength } from './feed.ts';

/** A list that gets feeds, with the items that go into them. */
export interface FeedList<E extends ArticleEntry = ListItem> {
  /** The list's name, as in `listNames.ts`; also `authors/<slug>` and `sources/<slug>`. */
  list: string;
  /** What the feed is called, each part in its language. */
  title: LocalizedText[];
  /** The newest, newest first, at most 20. */
  items: E[];
  /** RFC 3339: when the newest change among them was; of an empty list, the beginning of time. */
  updated: string;
}

/** For a feed that holds nothing yet: Atom asks for a time, and it must not be the clock's. */
const beginning = '1970-01-01T00:00:00Z';

/**
 * Every list that gets feeds: all articles, each section and each of its languages (empty ones too: one subscribes to
 * what is to come), each author and each source. One walk over the items; at most 20 of them are kept a list.
 *
 * @param items newest first
 */
export function feedLists<E extends ArticleEntry>(
  publication: Publication,
  items: readonly E[],
): FeedList<E>[] {
  const lists = new Map<string, Omit<FeedList<E>, 'updated'>>();
  const name = localizedText(publication.name, defaultChromeLanguage);
  const open = (list: string, ...own: LocalizedText[]) => {
    if (!lists.has(list)) lists.set(list, { list, title: [name, ...own], items: [] });
    return list;
  };
  open(allArticles);
  for (const { id, label, languages } of publication.sections) {
    const section = localizedText(label, defaultChromeLanguage);
    open(sectionList(id), section);
    for (const tag of languages)
      open(sectionList(id, tag), section, { text: languageOf(tag).name, language: tag });
  }
  const { authors, sources } = namedSlugs(items);
  for (const item of items) {
    const { section } = item._aaaa;
    const called = (text: string): LocalizedText => ({ text, language: item.language });
    const homes = [
      allArticles,
      sectionList(section),
      sectionList(section, item.language),
      ...authorsOf(item).map((one) => open(`authors/${authors.get(one)}`, called(one))),
      ...sourcesOf(item).map((one) => open(`sources/${sources.get(one)}`, called(one))),
    ];
    // A set, for an author may be named twice.
    for (const home of new Set(homes)) {
      const members = lists.get(home)?.items;
      if (members && members.length < feedLength) members.push(item);
    }
  }
  return [...lists.values()].map((list) => ({ ...list, updated: updatedOf(list.items) }));
}

/** Every author's slug, and every source's: the oldest bearer of a slug keeps it plain, see {@link slugsOf}. */
export function namedSlugs(items: readonly ArticleEntry[]): {
  authors: Map<string, string>;
  sources: Map<string, string>;
} {
  return { authors: slugsAmong(items, authorsOf), sources: slugsAmong(items, sourcesOf) };
}

function slugsAmong(
  items: readonly ArticleEntry[],
  namesOf: (item: ArticleEntry) => string[],
): Map<string, string> {
  const names = new Set<string>();
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item) for (const name of namesOf(item)) names.add(name);
  }
  return slugsOf(names);
}

function authorsOf(item: ArticleEntry): string[] {
  return item.authors.map((author) => author.name);
}

function sourcesOf(item: ArticleEntry): string[] {
  return item._aaaa.source ? [item._aaaa.source.name] : [];
}

function updatedOf(items: readonly ArticleEntry[]): string {
  return items.reduce((latest, { date_published, date_modified = date_published }) => {
    const changed = date_modified > date_published ? date_modified : date_published;
    return changed > latest ? changed : latest;
  }, beginning);
}
