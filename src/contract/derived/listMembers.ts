import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { monthName } from '../../language/late/months.ts';
import { slugsOf } from '../../language/slug.ts';
import {
  allKinds,
  isNamed,
  type List,
  type ListKind,
  listKey,
  type NamedKind,
  namedKinds,
  parseList,
  rowOfKind,
} from '../lists.ts';
import { type LocalizedText, localizedText } from '../localizedText.ts';
import type { Label, Publication } from '../publicationSchema.ts';
import type { ArticleEntry } from './articleEntry.ts';
import { memberships } from './memberships.ts';
import { topicSlugs } from './topicNames.ts';

/** Every name's slug, by the kind of its list. */
export type NameSlugs = Readonly<Record<NamedKind, ReadonlyMap<string, string>>>;

/** Which articles are in which lists. */
export interface ListMembers<E extends ArticleEntry = ArticleEntry> {
  /** The articles of each list by its key, newest first. */
  lists: ReadonlyMap<string, readonly E[]>;
  slugs: NameSlugs;
  /** What the publication calls a list that articles name in many ways, by the list's key. */
  labels: ReadonlyMap<string, Label>;
}

/**
 * Every list's articles: first the lists that exist whatever is published, empty ones too, then those that exist because
 * an article names an author, a source or a topic, or appeared in a month.
 *
 * @param entries newest first
 */
export function listMembers<E extends ArticleEntry>(
  publication: Publication,
  entries: readonly E[],
): ListMembers<E> {
  const slugs = slugsByKind(publication, entries);
  const place = (list: List) =>
    'section' in list ? publication.sections.findIndex(({ id }) => id === list.section) : -1;
  const standing = allKinds
    .flatMap((kind) => rowOfKind(kind).standing?.(publication) ?? [])
    .sort((a, b) => place(a) - place(b));
  const lists = new Map(standing.map((list): [string, E[]] => [listKey(list), []]));
  for (const entry of entries) {
    const all = allKinds.flatMap((kind) => listsOfKind(kind, entry, publication, slugs));
    // A set, because an article may name an author twice.
    for (const key of new Set(all.map(listKey))) {
      const members = lists.get(key);
      if (members) members.push(entry);
      else lists.set(key, [entry]);
    }
  }
  const topics = publication.topics ?? [];
  const labels = new Map(topics.map(({ id, label }) => [listKey({ kind: 'topic', topic: id }), label]));
  return { lists, slugs, labels };
}

/** The lists of one kind that an article is in, in the article's own order. */
export function listsOfKind(
  kind: ListKind,
  entry: ArticleEntry,
  publication: Publication,
  slugs: NameSlugs,
): List[] {
  if (!isNamed(kind)) return memberships[kind](entry, publication);
  const named = memberships[kind](entry);
  return named.map((name) => ({ kind, [kind]: slugs[kind].get(name) ?? '' }) as List);
}

/**
 * The name of a list that is not the publication's own: a month, and what the publication calls by a label, in the default
 * chrome's language; else as its newest article spells it, in that article's language.
 */
export function nameOfList(
  key: string,
  newest: ArticleEntry | undefined,
  { slugs, labels }: Pick<ListMembers, 'slugs' | 'labels'>,
): LocalizedText | undefined {
  const label = labels.get(key);
  if (label) return localizedText(label, defaultChromeLanguage);
  const list = parseList(key);
  if (list?.kind === 'month') {
    const month = { year: Number(list.year), month: Number(list.month) };
    return { text: monthName(month, defaultChromeLanguage), language: defaultChromeLanguage };
  }
  if (!list || !newest || !isNamed(list.kind)) return undefined;
  const { kind } = list;
  const text = memberships[kind](newest).find(
    (name) => listKey({ kind, [kind]: slugs[kind].get(name) } as List) === key,
  );
  return text === undefined ? undefined : { text, language: newest.language };
}

/** Slugs in order of age: the oldest name keeps the plain slug, see {@link slugsOf}. */
function slugsByKind(publication: Publication, entries: readonly ArticleEntry[]): NameSlugs {
  const slugs = namedKinds.map((kind) => {
    const names = new Set(entries.toReversed().flatMap((entry) => memberships[kind](entry)));
    return [kind, kind === 'topic' ? topicSlugs(publication, names) : slugsOf(names)] as const;
  });
  return Object.fromEntries(slugs) as Record<NamedKind, Map<string, string>>;
}
