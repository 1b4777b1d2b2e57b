import {
  allArticles,
  frontList,
  frontSize,
  listAddress,
  pageSize,
  sectionList,
} from '../../contract/listNames.ts';
import type { Archive, ListItem, RelatedArticles, StoredListPage } from '../../contract/listSchema.ts';
import { listLanguage, localizedText, sectionOf } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { ArticleEntry } from '../archive/articleEntry.ts';

/** A derived file, made when it is asked for. */
export interface Derived<E extends ArticleEntry> {
  /** Below `content/`. */
  path: string;
  /** What it is made from: articles, ids, undefined for a neighbour that there is not. The same in this order give the same file. */
  from: readonly (E | string | undefined)[];
  json(): StoredListPage | RelatedArticles;
}

/** What the lists are made from. */
export interface Derivation<E extends ArticleEntry> {
  publication: Publication;
  /** Every list's articles, newest first. */
  lists: ReadonlyMap<string, readonly E[]>;
  /** From a translation's id to that of the text it renders. */
  originals: ReadonlyMap<string, string>;
  itemOf(entry: E): ListItem;
}

/** Newest first: by day, and on one day by id, so that the order is the same on every machine. */
export function byDay(
  a: Pick<ArticleEntry, 'id' | 'date_published'>,
  b: Pick<ArticleEntry, 'id' | 'date_published'>,
): number {
  if (a.date_published !== b.date_published) return a.date_published < b.date_published ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/** Every file that is derived from the archive's articles (design 2.2) but `archive.json`, one at a time. */
export function* deriveLists<E extends ArticleEntry>(derivation: Derivation<E>): Generator<Derived<E>> {
  const { publication, lists } = derivation;
  for (const [list, members] of lists) yield* listPages(derivation, list, members);
  yield listPage(derivation, frontList, 1, frontMembers(publication, lists));
  yield* relatedArticlesFiles(derivation);
}

/** `archive.json`: what every list holds. */
export function archiveOf(lists: ReadonlyMap<string, readonly ArticleEntry[]>): Archive {
  const facts = [...lists].map(([list, members]) => [
    list,
    {
      articles: members.length,
      pages: Math.ceil(members.length / pageSize),
      ...(members[0] && { newest: members[0].date_published.slice(0, 10) }),
    },
  ]);
  return { pageSize, lists: Object.fromEntries(facts) };
}

/** Every list's articles, as they come: all of them, each section's, each of a section's languages'. */
export function listsOf<E extends ArticleEntry>(
  publication: Publication,
  entries: readonly E[],
): Map<string, E[]> {
  const lists = new Map<string, E[]>([[allArticles, [...entries]]]);
  for (const section of publication.sections) {
    lists.set(sectionList(section.id), []);
    for (const language of section.languages) lists.set(sectionList(section.id, language), []);
  }
  for (const entry of entries) {
    const { section: id } = entry._aaaa;
    const section = sectionOf(publication, entry.language);
    lists.get(sectionList(id))?.push(entry);
    lists.get(sectionList(id, section && listLanguage(section, entry.language)))?.push(entry);
  }
  return lists;
}

function frontMembers<E extends ArticleEntry>(
  publication: Publication,
  lists: ReadonlyMap<string, readonly E[]>,
): E[] {
  return publication.sections
    .flatMap((section) => (lists.get(sectionList(section.id)) ?? []).slice(0, frontSize))
    .sort(byDay);
}

/** Pages count from the oldest: page 1 is full and for ever the same once there is a page 2. */
function* listPages<E extends ArticleEntry>(
  derivation: Derivation<E>,
  list: string,
  members: readonly E[],
): Generator<Derived<E>> {
  const pages = Math.ceil(members.length / pageSize);
  for (let number = 1; number <= pages; number++) {
    const end = members.length - (number - 1) * pageSize;
    yield listPage(derivation, list, number, members.slice(Math.max(0, end - pageSize), end));
  }
}

function listPage<E extends ArticleEntry>(
  { publication, itemOf }: Derivation<E>,
  list: string,
  number: number,
  members: E[],
): Derived<E> {
  const json = () => pageJson(publication, list, number, members.map(itemOf));
  return { path: `lists/${list}/${number}.json`, from: members, json };
}

function pageJson(publication: Publication, list: string, number: number, items: ListItem[]): StoredListPage {
  const [language = 'und'] = Object.keys(publication.name);
  const files = `${publication.origin}/content/lists/${list}`;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: listTitle(publication, list, language),
    home_page_url: publication.origin + (list === frontList ? '/' : listAddress(list, number)),
    feed_url: `${files}/${number}.json`,
    language: items.every((item) => item.language === items[0]?.language)
      ? (items[0]?.language ?? language)
      : language,
    ...(number > 1 && { next_url: `${files}/${number - 1}.json` }),
    items,
  };
}

function listTitle(publication: Publication, list: string, language: string): string {
  const name = localizedText(publication.name, language).text;
  const [, sectionId, tag] = list.split('/');
  const section = publication.sections.find((one) => one.id === sectionId);
  const parts = [name, section && localizedText(section.label, language).text, tag];
  return parts.filter(Boolean).join(' · ');
}

function* relatedArticlesFiles<E extends ArticleEntry>({
  publication,
  lists,
  originals,
  itemOf,
}: Derivation<E>): Generator<Derived<E>> {
  const families = versionsByOriginal(lists.get(allArticles) ?? [], originals);
  for (const section of publication.sections) {
    const members = lists.get(sectionList(section.id)) ?? [];
    for (const [at, entry] of members.entries()) {
      const [newer, older] = [members[at - 1], members[at + 1]];
      const original = originals.get(entry.id);
      const family = families.get(original ?? entry.id) ?? [];
      const versions = family.filter((version) => version !== entry);
      const json = (): RelatedArticles => ({
        ...(newer && { newer: itemOf(newer) }),
        ...(older && { older: itemOf(older) }),
        ...(original && { original }),
        versions: versions.map(itemOf).map(({ id, language, title }) => ({ id, language, title })),
      });
      yield {
        path: `around/${entry.id.slice(0, 4)}/${entry.id}.json`,
        from: [newer, older, original, ...versions],
        json,
      };
    }
  }
}

/** The versions of every text that has several, by the original's id, newest first. */
export function versionsByOriginal<E extends ArticleEntry>(
  entries: readonly E[],
  originals: ReadonlyMap<string, string>,
): Map<string, E[]> {
  const rendered = new Set(originals.values());
  const families = new Map<string, E[]>();
  for (const entry of entries) {
    const original = originals.get(entry.id) ?? entry.id;
    if (!rendered.has(original)) continue;
    const family = families.get(original);
    if (family) family.push(entry);
    else families.set(original, [entry]);
  }
  return families;
}
