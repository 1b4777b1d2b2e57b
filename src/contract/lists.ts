import { languageOf } from '../language/languages.ts';
import type { ListItem } from './listSchema.ts';
import { type LocalizedText, listLanguage, localizedText, sectionOf } from './localizedText.ts';
import type { Publication } from './publicationSchema.ts';

/** A list of the publication, in the parts of its address. */
export type List =
  | { kind: 'everything' }
  | { kind: 'section'; section: string }
  | { kind: 'language'; section: string; language: string }
  | { kind: 'author'; author: string }
  | { kind: 'source'; source: string };

export type ListKind = List['kind'];
type ListOf<Kind extends ListKind> = Extract<List, { kind: Kind }>;

/** The kinds whose lists are called by what articles name, such as an author: there may be thousands of lists. */
export type NamedKind = 'author' | 'source';

/** What of an article says which lists it stands in. */
export type ListedArticle = Pick<ListItem, 'language' | 'authors'> & {
  _aaaa: Pick<ListItem['_aaaa'], 'section' | 'source'>;
};

/** A list on the way to a list, and what it is called. */
export interface ListStep {
  list: List;
  name: LocalizedText;
}

/** What a list is called by: the publication, once it is there; the chrome's language; the name that the list's own data give. */
interface Naming {
  publication: Publication | undefined;
  language: string;
  name?: LocalizedText | undefined;
}

interface ListRow<Kind extends ListKind> {
  /** The address below the site's base; `:part` is a part of the list. */
  path: string;
  hasFeeds: boolean;
  /** Whether full numbered pages are built without the counts, so that publishing leaves them as they are. */
  keepsFullPages: boolean;
  /** Lists that are there whatever has been published: their counts stand in `archive.json`. The others' have a file each. */
  standing?: (publication: Publication) => ListOf<Kind>[];
  /** The lists of this kind that an article stands in. */
  listsOf(article: ListedArticle, publication: Publication): ListOf<Kind>[];
  /** The lists that lead to a list, the widest first and itself last, as far as they have a name. */
  steps(list: ListOf<Kind>, naming: Naming): ListStep[];
}

/** A kind whose lists go by the slugs of names, in a part of the kind's own name. */
interface NamedRow<Kind extends NamedKind> extends Omit<ListRow<Kind>, 'standing' | 'listsOf'> {
  path: `${string}/:${Kind}`;
  /** The names in an article that lists of this kind are called by. */
  namesIn(article: ListedArticle): string[];
  /** The page of all names: its address below the base, and the dictionary's word for it. */
  index: { path: string; title: `list.${string}` };
}

/** Every kind of list (docs/contract.md). A new kind is a row here and a page; the compiler names what is missing. */
export const listKinds = {
  everything: {
    path: '',
    hasFeeds: true,
    keepsFullPages: true,
    standing: () => [{ kind: 'everything' }],
    listsOf: () => [{ kind: 'everything' }],
    steps: () => [],
  },
  section: {
    path: 'sections/:section',
    hasFeeds: true,
    keepsFullPages: true,
    standing: ({ sections }) => sections.map(({ id }) => ({ kind: 'section', section: id })),
    listsOf: ({ _aaaa: { section } }) => [{ kind: 'section', section }],
    steps: sectionSteps,
  },
  language: {
    path: 'sections/:section/:language',
    hasFeeds: true,
    keepsFullPages: true,
    standing: ({ sections }) =>
      sections.flatMap(({ id, languages }) =>
        languages.map((language) => ({ kind: 'language' as const, section: id, language })),
      ),
    listsOf({ language, _aaaa }, publication) {
      const section = sectionOf(publication, language);
      const own = section && listLanguage(section, language);
      return own === undefined ? [] : [{ kind: 'language', section: _aaaa.section, language: own }];
    },
    steps: (list, naming) => [
      ...sectionSteps({ kind: 'section', section: list.section }, naming),
      { list, name: { text: languageOf(list.language).name, language: list.language } },
    ],
  },
  author: {
    path: 'authors/:author',
    hasFeeds: true,
    keepsFullPages: true,
    namesIn: ({ authors }) => authors.map(({ name }) => name),
    steps: namedSteps,
    index: { path: 'authors', title: 'list.authors' },
  },
  source: {
    path: 'sources/:source',
    hasFeeds: true,
    keepsFullPages: true,
    namesIn: ({ _aaaa: { source } }) => (source ? [source.name] : []),
    steps: namedSteps,
    index: { path: 'sources', title: 'list.sources' },
  },
} as const satisfies { [Kind in ListKind]: Kind extends NamedKind ? NamedRow<Kind> : ListRow<Kind> };

export const allKinds = Object.keys(listKinds) as ListKind[];
export const namedKinds = allKinds.filter(isNamed);

function sectionSteps(list: ListOf<'section'>, { publication, language }: Naming): ListStep[] {
  const section = publication?.sections.find(({ id }) => id === list.section);
  return section ? [{ list, name: localizedText(section.label, language) }] : [];
}

function namedSteps(list: List, { name }: Naming): ListStep[] {
  return name ? [{ list, name }] : [];
}

/** The row of a kind, as if it held lists of every kind: to be asked about its own alone. */
export function rowOfKind(kind: ListKind): Omit<ListRow<ListKind>, 'listsOf'> {
  return listKinds[kind] as Omit<ListRow<ListKind>, 'listsOf'>;
}

/** The row of a list. */
export function rowOf(list: List) {
  return rowOfKind(list.kind);
}

/** Whether lists of a kind are called by what articles name. */
export function isNamed(kind: ListKind): kind is NamedKind {
  return 'index' in listKinds[kind];
}

/** The list of all articles. Lists go by their address without the slash at its head; this one's address has nothing else. */
export const allArticles = 'all';

/** The newest few of every section: what the home page opens with. A stored list without an address of its own. */
export const frontList = 'front';

/** Articles on one page of a list (docs/contract.md). */
export const pageSize = 24;

/** The newest articles that the home page shows of each section. */
export const frontSize = 5;

/** The key that a list goes by: `all`, `sections/pashto`, `sections/european-languages/de`, `authors/<slug>`. */
export function listKey(list: List): string {
  const parts: Record<string, string> = list;
  return listKinds[list.kind].path.replace(/:(\w+)/g, (_, part: string) => parts[part] ?? '') || allArticles;
}

/** The key of a section's list, or of the one language in it. */
export function sectionList(section: string, language?: string): string {
  return listKey(
    language === undefined ? { kind: 'section', section } : { kind: 'language', section, language },
  );
}

/** The list of a key; undefined for what has the form of none. */
export function parseList(key: string): List | undefined {
  if (key === '') return undefined;
  return listAt(key === allArticles ? '' : key);
}

/** The address of a list, or of one of its numbered pages, below the site's base. */
export function listAddress(list: string, page?: number): string {
  const root = list === allArticles ? '' : `/${list}`;
  return page === undefined ? root || '/' : `${root}/page/${page}`;
}

/** A list's key, and the page of it that is asked for; undefined for the opening. */
export interface ListPageName {
  list: string;
  page: number | undefined;
}

/** What an address below the site's base names, if that is a list. */
export function parseListAddress(address: string): ListPageName | undefined {
  const [, root = address, page] = /^(.*?)\/page\/([1-9]\d{0,8})$/.exec(address) ?? [];
  const list = address.startsWith('/') ? listAt(root.slice(1)) : undefined;
  return list && { list: listKey(list), page: page === undefined ? undefined : Number(page) };
}

/** The section that an address stands in, where it is a list's. */
export function sectionOfAddress(address: string): string | undefined {
  const list = parseList(parseListAddress(address)?.list ?? '');
  return list && 'section' in list ? list.section : undefined;
}

/** The paths of a kind's pages, as the router reads them: of the opening, and of the numbered ones. */
export function listPaths(kind: ListKind): string[] {
  const { path } = listKinds[kind];
  return [path, `${path}/page/:page`].map((one) => one.replace(/^\//, ''));
}

/** The kind of list that a path of {@link listPaths} shows; undefined for another page's, and for the home page. */
export function kindOfPath(path: string): ListKind | undefined {
  return path === '' ? undefined : allKinds.find((kind) => listPaths(kind).includes(path));
}

/** The list that an address names by its parameters, whose page number is not looked at; undefined where they are no parts. */
export function listOfParams({ page: _, ...params }: Record<string, string | undefined>): string | undefined {
  const kind = allKinds.find((one) => {
    const parts = listKinds[one].path.match(/:\w+/g) ?? [];
    return parts.length === Object.keys(params).length && parts.every((part) => part.slice(1) in params);
  });
  const key = kind && listKey({ kind, ...params } as List);
  return key && parseList(key) && key;
}

/** Where a page of a list is stored, below `content/`. */
export function listPagePath(list: string, page: number): string {
  return `lists/${list}/${page}.json`;
}

/** Whether a list's counts stand in a file of its own, and not in `archive.json`. */
export function hasOwnCounts(list: string): boolean {
  const parsed = parseList(list);
  return parsed !== undefined && !rowOf(parsed).standing;
}

/** Where the counts of a list are stored that has its own, below `content/`. */
export function listCountsPath(list: string): string {
  return `lists/${list}/counts.json`;
}

/** Where all names of a kind are stored, below `content/`. */
export function listIndexPath(kind: NamedKind): string {
  return `lists/${listKinds[kind].index.path}/index.json`;
}

/** What may stand for a part of an address: ASCII, and no way out of a folder. */
const segment = /^[\w-]+$/;

function listAt(root: string): List | undefined {
  const found = root.split('/');
  for (const kind of allKinds) {
    const path = listKinds[kind].path.split('/');
    const fits = path.every((name, at) => {
      const part = found[at] ?? '';
      return name.startsWith(':') ? segment.test(part) : name === part;
    });
    if (!fits || path.length !== found.length) continue;
    const parts = path.flatMap((name, at) => (name.startsWith(':') ? [[name.slice(1), found[at]]] : []));
    return { kind, ...Object.fromEntries(parts) } as List;
  }
  return undefined;
}
