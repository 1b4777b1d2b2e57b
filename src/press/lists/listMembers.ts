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
} from '../../contract/lists.ts';
import type { LocalizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { slugsOf } from '../../language/slug.ts';
import type { ArticleEntry } from '../archive/articleEntry.ts';

/** Every name's slug, by the kind of list that is called by it. */
export type NameSlugs = Readonly<Record<NamedKind, ReadonlyMap<string, string>>>;

/** Which articles stand in which lists. */
export interface ListMembers<E extends ArticleEntry = ArticleEntry> {
  /** By the list's key, its articles, newest first. */
  lists: ReadonlyMap<string, readonly E[]>;
  slugs: NameSlugs;
}

/**
 * Every list's articles: of the lists that are there whatever is published (empty ones too: one subscribes to what is to
 * come), then of those that articles make.
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
    // A set, for an author may be named twice.
    for (const key of new Set(all.map(listKey))) {
      const members = lists.get(key);
      if (members) members.push(entry);
      else lists.set(key, [entry]);
    }
  }
  return { lists, slugs };
}

/** The lists of one kind that an article stands in, in the order in which it names them. */
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

/** What a list is called by what articles name: as its newest article spells it, in that article's language. */
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

/** The oldest bearer of a slug keeps it plain, see {@link slugsOf}. */
function slugsByKind(entries: readonly ArticleEntry[]): NameSlugs {
  const slugs = namedKinds.map((kind) => {
    const names = new Set<string>();
    for (let at = entries.length - 1; at >= 0; at--) {
      const entry = entries[at];
      if (entry) for (const name of listKinds[kind].namesIn(entry)) names.add(name);
    }
    return [kind, slugsOf(names)] as const;
  });
  return Object.fromEntries(slugs) as Record<NamedKind, Map<string, string>>;
}
