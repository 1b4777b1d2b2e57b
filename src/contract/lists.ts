import { languageOf } from '../language/languages.ts';
import { type LocalizedText, localizedText } from './localizedText.ts';
import type { Publication } from './publicationSchema.ts';

/** A list of the publication, in the parts of its address. */
export type List =
  | { kind: 'everything' }
  | { kind: 'section'; section: string }
  | { kind: 'language'; section: string; language: string }
  | { kind: 'author'; author: string }
  | { kind: 'source'; source: string }
  | { kind: 'topic'; topic: string }
  | { kind: 'month'; year: string; month: string };

export type ListKind = List['kind'];
export type ListOf<Kind extends ListKind> = Extract<List, { kind: Kind }>;

/** The kinds whose lists are named after what articles name, such as an author: there may be thousands of lists. */
export type NamedKind = 'author' | 'source' | 'topic';

/** A list on the way to a list, and its name. */
export interface ListStep {
  list: List;
  name: LocalizedText;
}

/** What gives a list its name: the publication, once it has loaded; the chrome's language; the name in the list's own data. */
interface Naming {
  publication: Publication | undefined;
  language: string;
  name?: LocalizedText | undefined;
}

interface ListRow<Kind extends ListKind> {
  /** The address below the site's base; `:part` is a part of the list. */
  path: string;
  /** Lists that exist whatever is published: their counts are in `archive.json`. Other lists have a file of counts each. */
  standing?: (publication: Publication) => ListOf<Kind>[];
  /** See {@link listSteps}. */
  steps(list: ListOf<Kind>, naming: Naming): ListStep[];
}

/** A kind whose keys end in the slug of a name; that part is called after the kind. */
interface NamedRow<Kind extends NamedKind> extends Omit<ListRow<Kind>, 'standing'> {
  path: `${string}/:${Kind}`;
  /** The page of all names: its address below the base, and the dictionary's word for it. */
  index: { path: string; title: `list.${string}` | 'article.topics' };
}

/**
 * Every kind of list (docs/contract.md). A new kind is a row here and in `memberships`, and a page; the compiler names what is
 * missing.
 */
export const listKinds = {
  everything: {
    path: '',
    standing: () => [{ kind: 'everything' }],
    steps: () => [],
  },
  section: {
    path: 'sections/:section',
    standing: ({ sections }) => sections.map(({ id }) => ({ kind: 'section', section: id })),
    steps: sectionSteps,
  },
  language: {
    path: 'sections/:section/:language',
    standing: ({ sections }) =>
      sections.flatMap(({ id, languages }) =>
        languages.map((language) => ({ kind: 'language' as const, section: id, language })),
      ),
    steps: (list, naming) => [
      ...sectionSteps({ kind: 'section', section: list.section }, naming),
      { list, name: { text: languageOf(list.language).name, language: list.language } },
    ],
  },
  author: {
    path: 'authors/:author',
    steps: namedSteps,
    index: { path: 'authors', title: 'list.authors' },
  },
  source: {
    path: 'sources/:source',
    steps: namedSteps,
    index: { path: 'sources', title: 'list.sources' },
  },
  topic: {
    path: 'topics/:topic',
    steps: namedSteps,
    index: { path: 'topics', title: 'article.topics' },
  },
  month: {
    path: 'archive/:year/:month',
    steps: namedSteps,
  },
} as const satisfies { [Kind in ListKind]: Kind extends NamedKind ? NamedRow<Kind> : ListRow<Kind> };

export const allKinds = Object.keys(listKinds) as ListKind[];
export const namedKinds = allKinds.filter(isNamed);

function sectionSteps(list: ListOf<'section'>, { publication, language }: Naming): ListStep[] {
  const section = publication?.sections.find(({ id }) => id === list.section);
  return section ? [{ list, name: localizedText(section.label, language) }] : [];
}

/** The key of a month's list; its year says in which calendar. */
export function monthKey({ year, month }: { year: number; month: number }): string {
  return `archive/${year}/${String(month).padStart(2, '0')}`;
}

function namedSteps(list: List, { name }: Naming): ListStep[] {
  return name ? [{ list, name }] : [];
}

/** The row of a kind. Its type takes lists of every kind; pass it only lists of its own. */
export function rowOfKind(kind: ListKind): ListRow<ListKind> {
  return listKinds[kind] as ListRow<ListKind>;
}

/** The lists that lead to a list, the widest first and itself last, as far as they have a name. */
export function listSteps(key: string, naming: Naming): ListStep[] {
  const list = parseList(key);
  return list ? rowOfKind(list.kind).steps(list, naming) : [];
}

/** Whether lists of a kind are named after what articles name. */
export function isNamed(kind: ListKind): kind is NamedKind {
  return 'index' in listKinds[kind];
}

/** The key of the list of all articles. Other keys are the list's address without the first slash. */
export const allArticles = 'all';

/** The newest few of every section, which open the home page. A stored list without an address of its own. */
export const frontList = 'front';

/** Articles on one page of a list (docs/contract.md). */
export const pageSize = 24;

/** The newest articles that the home page shows of each section. */
export const frontSize = 5;

/** The key of a list: `all`, `sections/pashto`, `sections/european-languages/de`, `authors/<slug>`. */
export function listKey(list: List): string {
  const parts: Record<string, string> = list;
  return listKinds[list.kind].path.replace(/:(\w+)/g, (_, part: string) => parts[part] ?? '') || allArticles;
}

/** The key of a section's list, or of one language in it. */
export function sectionList(section: string, language?: string): string {
  return listKey(
    language === undefined ? { kind: 'section', section } : { kind: 'language', section, language },
  );
}

/** The list with a key; undefined if the text is not a key. */
export function parseList(key: string): List | undefined {
  if (key === '') return undefined;
  return listAt(key === allArticles ? '' : key);
}

/** The address of a list, or of one of its numbered pages, below the site's base. */
export function listAddress(list: string, page?: number): string {
  const root = list === allArticles ? '' : `/${list}`;
  return page === undefined ? root || '/' : `${root}/page/${page}`;
}

/** A list's key and the number of a page; undefined for the opening. */
export interface ListPageName {
  list: string;
  page: number | undefined;
}

/** The list and page at an address below the site's base; undefined if the address is not a list's. */
export function parseListAddress(address: string): ListPageName | undefined {
  const [, root = address, page] = /^(.*?)\/page\/([1-9]\d{0,8})$/.exec(address) ?? [];
  const list = address.startsWith('/') ? listAt(root.slice(1)) : undefined;
  return list && { list: listKey(list), page: page === undefined ? undefined : Number(page) };
}

/** The section of a list's address. */
export function sectionOfAddress(address: string): string | undefined {
  const list = parseList(parseListAddress(address)?.list ?? '');
  return list && 'section' in list ? list.section : undefined;
}

/** The router's paths of a kind's pages: the opening and the numbered pages. */
export function listPaths(kind: ListKind): string[] {
  const { path } = listKinds[kind];
  return [path, `${path}/page/:page`].map((one) => one.replace(/^\//, ''));
}

/** The kind of list at a path from {@link listPaths}; undefined for any other page, and for the home page. */
export function kindOfPath(path: string): ListKind | undefined {
  return path === '' ? undefined : allKinds.find((kind) => listPaths(kind).includes(path));
}

/** The key of the list that the router's parameters name, whatever the page number; undefined if they name none. */
export function listOfParams({ page: _, ...params }: Record<string, string | undefined>): string | undefined {
  const kind = allKinds.find((one) => {
    const parts = listKinds[one].path.match(/:\w+/g) ?? [];
    return parts.length === Object.keys(params).length && parts.every((part) => part.slice(1) in params);
  });
  const key = kind && listKey({ kind, ...params } as List);
  return key && parseList(key) && key;
}

/** Whether a list's counts are in a file of its own, not in `archive.json`. */
export function hasOwnCounts(list: string): boolean {
  const parsed = parseList(list);
  return parsed !== undefined && !rowOfKind(parsed.kind).standing;
}

/** What a part of an address may be: ASCII, and no way out of a folder; a month's numbers are those of a month. */
const segments: Record<string, RegExp> = { ':year': /^\d{4}$/, ':month': /^(?:0[1-9]|1[0-2])$/ };
const segment = /^[\w-]+$/;

const paths = allKinds.map((kind) => [kind, listKinds[kind].path.split('/')] as const);

function listAt(root: string): List | undefined {
  const found = root.split('/');
  for (const [kind, path] of paths) {
    if (path.length !== found.length) continue;
    const fits = path.every((name, at) => {
      const part = found[at] ?? '';
      return name.startsWith(':') ? (segments[name] ?? segment).test(part) : name === part;
    });
    if (!fits) continue;
    const parts = path.flatMap((name, at) => (name.startsWith(':') ? [[name.slice(1), found[at]]] : []));
    return { kind, ...Object.fromEntries(parts) } as List;
  }
  return undefined;
}
