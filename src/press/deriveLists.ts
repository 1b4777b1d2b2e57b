import type { Article } from '../article/articleSchema.ts';
import { modifiedOn } from '../article/modifiedOn.ts';
import { countWords, excerptOf } from '../article/words.ts';
import {
  articleAddress,
  everything,
  frontPage,
  frontSize,
  listAddress,
  pageSize,
  sectionList,
} from '../list/listNames.ts';
import type { Archive, Around, ListItem, ListPage } from '../list/listSchema.ts';
import { listLanguage, sectionOf, wordingFor } from '../publication/labels.ts';
import type { Publication } from '../publication/publicationSchema.ts';

/** A derived file: its path below `content/` and what it holds. */
export type DerivedFile = [path: string, json: ListPage | Archive | Around];

/** An article as lists show it. */
export function listItem(article: Article, publication: Publication): ListItem {
  const section = sectionOf(publication, article.language);
  const modified = modifiedOn(article);
  return {
    id: article.id,
    url: publication.origin + articleAddress(article.id),
    title: article.title,
    language: article.language,
    content_text: excerptOf(article),
    date_published: `${article.date}T00:00:00Z`,
    ...(modified && { date_modified: `${modified}T00:00:00Z` }),
    authors: article.authors.map((name) => ({ name })),
    ...(article.topics && { tags: article.topics }),
    ...(article.source?.url && { external_url: article.source.url }),
    _aaaa: {
      section: section?.id ?? '',
      words: countWords(article),
      ...(article.source && { source: article.source }),
      ...(article.image && { image: article.image }),
    },
  };
}

/** Newest first: by day, and on one day by id, so that the order is the same on every machine. */
export function byDay(
  a: { id: string; date_published: string },
  b: { id: string; date_published: string },
): number {
  if (a.date_published !== b.date_published) return a.date_published < b.date_published ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/** Every file that is derived from the archive's articles (design 2.2), one at a time. `items` are newest first. */
export function* deriveLists(
  publication: Publication,
  items: ListItem[],
  translations: Map<string, string>,
): Generator<DerivedFile> {
  const lists = new Map<string, ListItem[]>([[everything, items]]);
  for (const section of publication.sections) {
    lists.set(sectionList(section.id), []);
    for (const language of section.languages) lists.set(sectionList(section.id, language), []);
  }
  for (const item of items) {
    lists.get(sectionList(item._aaaa.section))?.push(item);
    const section = sectionOf(publication, item.language);
    lists.get(sectionList(item._aaaa.section, section && listLanguage(section, item.language)))?.push(item);
  }
  const archive: Archive = { pageSize, lists: {} };
  for (const [list, members] of lists) {
    archive.lists[list] = {
      articles: members.length,
      pages: Math.ceil(members.length / pageSize),
      ...(members[0] && { newest: members[0].date_published.slice(0, 10) }),
    };
    yield* listPages(publication, list, members);
  }
  yield [`lists/${frontPage}/1.json`, page(publication, frontPage, 1, frontItems(publication, lists))];
  yield* aroundFiles(publication, lists, items, translations);
  yield ['archive.json', archive];
}

function frontItems(publication: Publication, lists: Map<string, ListItem[]>): ListItem[] {
  return publication.sections
    .flatMap((section) => (lists.get(sectionList(section.id)) ?? []).slice(0, frontSize))
    .sort(byDay);
}

/** Pages count from the oldest: page 1 is full and for ever the same once there is a page 2. */
function* listPages(publication: Publication, list: string, members: ListItem[]): Generator<DerivedFile> {
  const pages = Math.ceil(members.length / pageSize);
  for (let number = 1; number <= pages; number++) {
    const end = members.length - (number - 1) * pageSize;
    yield [
      `lists/${list}/${number}.json`,
      page(publication, list, number, members.slice(Math.max(0, end - pageSize), end)),
    ];
  }
}

function page(publication: Publication, list: string, number: number, items: ListItem[]): ListPage {
  const [language = 'und'] = Object.keys(publication.name);
  const files = `${publication.origin}/content/lists/${list}`;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: listTitle(publication, list, language),
    home_page_url: publication.origin + (list === frontPage ? '/' : listAddress(list, number)),
    feed_url: `${files}/${number}.json`,
    language: items.every((item) => item.language === items[0]?.language)
      ? (items[0]?.language ?? language)
      : language,
    ...(number > 1 && { next_url: `${files}/${number - 1}.json` }),
    items,
  };
}

function listTitle(publication: Publication, list: string, language: string): string {
  const name = wordingFor(publication.name, language).text;
  const [, sectionId, tag] = list.split('/');
  const section = publication.sections.find((one) => one.id === sectionId);
  const parts = [name, section && wordingFor(section.label, language).text, tag];
  return parts.filter(Boolean).join(' · ');
}

function* aroundFiles(
  publication: Publication,
  lists: Map<string, ListItem[]>,
  items: ListItem[],
  translations: Map<string, string>,
): Generator<DerivedFile> {
  const families = new Map<string, ListItem[]>();
  for (const item of items) {
    const original = translations.get(item.id) ?? item.id;
    families.set(original, [...(families.get(original) ?? []), item]);
  }
  for (const section of publication.sections) {
    const members = lists.get(sectionList(section.id)) ?? [];
    for (const [at, item] of members.entries()) {
      const original = translations.get(item.id);
      const family = families.get(original ?? item.id) ?? [];
      const around: Around = {
        ...(members[at - 1] && { newer: members[at - 1] }),
        ...(members[at + 1] && { older: members[at + 1] }),
        ...(original && { original }),
        versions: family
          .filter((version) => version !== item)
          .map(({ id, language, title }) => ({ id, language, title })),
      };
      yield [`around/${item.id.slice(0, 4)}/${item.id}.json`, around];
    }
  }
}
