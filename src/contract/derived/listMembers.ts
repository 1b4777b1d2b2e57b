import { slugsOf } from '../../language/slug.ts';
import {
  allKinds,
  isNamed,
  type List,
  type ListKind,
  listKey,
  listKinds,
  type NamedKind,
  namedKinds,
  parseList,
  rowOfKind,
} from '../lists.ts';
import type { LocalizedText } from '../localizedText.ts';
import type { Publication } from '../publicationSchema.ts';
import type { ArticleEntry } from './articleEntry.ts';

/** Every name's slug, by the kind of its list. */
export type NameSlugs = Readonly<Record<NamedKind, ReadonlyMap<string, string>>>;

/** Which articles are in which lists. */
export interface ListMembers<E extends ArticleEntry = ArticleEntry> {
  /** The articles of each list by its key, newest first. */
  lists: ReadonlyMap<string, readonly E[]>;
  slugs: NameSlugs;
}

/**
 * Every list's articles: first the lists that exist whatever is published, empty ones too, then those that exist because
 * an article names an author or a source.
 *
 * @param entries newest first
 */
export function listMembers<E extends ArticleEntry>(
  publication: Publication,
  entries: readonly E[],
): ListMembers<E> {
  const slugs = slugsByKind(entries);
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
  return { lists, slugs };
}

/** The lists of one kind that an article is in, in the article's own order. */
export function listsOfKind(
  kind: ListKind,
  entry: ArticleEntry,
  publication: Publication,
  slugs: NameSlugs,
): List[] {
  if (!isNamed(kind)) return listKinds[kind].listsOf(entry, publication);
  const named = listKinds[kind].namesIn(entry);
  return named.map((name) => ({ kind, [kind]: slugs[kind].get(name) ?? '' }) as List);
}

/** The name of an author's or a source's list: as its newest article spells it, in that article's language. */
export function nameOfList(
  key: string,
  newest: ArticleEntry | undefined,
  slugs: NameSlugs,
): LocalizedText | undefined {
  const list = parseList(key);
  if (!list || !newest || !isNamed(list.kind)) return undefined;
  const { kind } = list;
  const text = listKinds[kind]
    .namesIn(newest)
    .find((name) => listKey({ kind, [kind]: slugs[kind].get(name) } as List) === key);
  return text === undefined ? undefined : { text, language: newest.language };
}

/** Slugs in order of age: the oldest name keeps the plain slug, see {@link slugsOf}. */
function slugsByKind(entries: readonly ArticleEntry[]): NameSlugs {
  const slugs = namedKinds.map((kind) => {
    const names = entries.toReversed().flatMap((entry) => listKinds[kind].namesIn(entry));
    return [kind, slugsOf(new Set(names))] as const;
  });
  return Object.fromEntries(slugs) as Record<NamedKind, Map<string, string>>;
}
