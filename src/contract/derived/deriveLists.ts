import { listCountsPath, listIndexPath, listPagePath } from '../listFiles.ts';
import type {
  Archive,
  ArchiveIndex,
  ListCounts,
  ListIndex,
  ListItem,
  StoredListPage,
} from '../listSchema.ts';
import {
  frontList,
  frontSize,
  hasOwnCounts,
  listAddress,
  listSteps,
  namedKinds,
  pageSize,
  sectionList,
} from '../lists.ts';
import { type LocalizedText, localizedText } from '../localizedText.ts';
import type { Label, Publication } from '../publicationSchema.ts';
import { archiveMonths } from './archiveMonths.ts';
import { filesAroundArticles } from './aroundArticles.ts';
import type { ArticleEntry } from './articleEntry.ts';
import type { Derivation, Derived } from './derivation.ts';
import { listIndex } from './listIndex.ts';
import { lineItem } from './listItem.ts';
import { type ListMembers, nameOfList } from './listMembers.ts';

/** Newest first: by day, and on one day by id, so that the order is the same on every machine. */
export function byDay(
  a: Pick<ArticleEntry, 'id' | 'date_published'>,
  b: Pick<ArticleEntry, 'id' | 'date_published'>,
): number {
  if (a.date_published !== b.date_published) return a.date_published < b.date_published ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/** Every file that is derived from the articles (contract, 2) except `archive.json`, one at a time. */
export function* deriveLists<E extends ArticleEntry>(derivation: Derivation<E>): Generator<Derived<E>> {
  const { publication, members } = derivation;
  const months = archiveMonths(members.lists);
  for (const [list, articles] of members.lists) {
    yield* listPages(derivation, list, articles);
    if (hasOwnCounts(list)) {
      yield derivedFrom(listCountsPath(list), { ...countsOf(articles), ...months.factsOf(list, articles) });
    }
  }
  for (const kind of namedKinds)
    yield derivedFrom(listIndexPath(kind), listIndex(kind, members, publication));
  for (const [path, index] of months.indexes()) yield derivedFrom(path, index);
  yield frontPage(derivation);
  yield* filesAroundArticles(derivation);
}

/** `archive.json`: the counts of the lists that exist whatever is published. */
export function archiveOf(lists: ListMembers['lists']): Archive {
  const standing = [...lists].filter(([list]) => !hasOwnCounts(list));
  return {
    pageSize,
    lists: Object.fromEntries(standing.map(([list, members]) => [list, countsOf(members)])),
  };
}

/** How much a list holds. */
export function countsOf(members: readonly ArticleEntry[]): ListCounts {
  return {
    articles: members.length,
    pages: Math.ceil(members.length / pageSize),
    ...(members[0] && { newest: members[0].date_published.slice(0, 10) }),
  };
}

/** A small file, whose content is its own input. */
function derivedFrom<E extends ArticleEntry>(
  path: string,
  content: ListCounts | ListIndex | ArchiveIndex,
): Derived<E> {
  return { path, from: [JSON.stringify(content)], json: () => content };
}

function frontMembers<E extends ArticleEntry>(
  publication: Publication,
  lists: ReadonlyMap<string, readonly E[]>,
): E[] {
  return publication.sections
    .flatMap((section) => (lists.get(sectionList(section.id)) ?? []).slice(0, frontSize))
    .sort(byDay);
}

/** The home page shows the first of each section in full. */
function frontPage<E extends ArticleEntry>(derivation: Derivation<E>): Derived<E> {
  const { publication, members, itemOf } = derivation;
  const shown = frontMembers(publication, members.lists);
  const frontItems = () => {
    const seen = new Set<string>();
    return shown.map(itemOf).map((item) => {
      const { section } = item._aaaa;
      return seen.size === seen.add(section).size ? lineItem(item) : item;
    });
  };
  const json = () => pageJson(publication, frontList, 1, frontItems(), undefined);
  return { path: listPagePath(frontList, 1), from: shown, json };
}

/** Pages count from the oldest: page 1 is full and never changes once there is a page 2. */
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
  { publication, members, itemOf }: Derivation<E>,
  list: string,
  number: number,
  articles: E[],
): Derived<E> {
  const json = () => {
    const name = nameOfList(list, articles[0], members);
    return pageJson(publication, list, number, articles.map(itemOf), name, members.labels.get(list));
  };
  return { path: listPagePath(list, number), from: articles, json };
}

function pageJson(
  publication: Publication,
  list: string,
  number: number,
  items: ListItem[],
  name: LocalizedText | undefined,
  label?: Label,
): StoredListPage {
  const [language = 'und'] = Object.keys(publication.name);
  const file = (page: number) => `${publication.origin}/content/${listPagePath(list, page)}`;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: listTitle(publication, list, language, name),
    home_page_url: publication.origin + (list === frontList ? '/' : listAddress(list, number)),
    feed_url: file(number),
    language: items.every((item) => item.language === items[0]?.language)
      ? (items[0]?.language ?? language)
      : language,
    ...(number > 1 && { next_url: file(number - 1) }),
    items,
    ...(name && { _aaaa: { name, ...(label && { label }) } }),
  };
}

/** The publication, then the list; a language by its tag, because programs read this title. */
function listTitle(
  publication: Publication,
  key: string,
  language: string,
  name: LocalizedText | undefined,
): string {
  const parts = listSteps(key, { publication, language, name }).map((step) =>
    step.list.kind === 'language' ? step.list.language : step.name.text,
  );
  return [localizedText(publication.name, language).text, ...parts].join(' · ');
}
