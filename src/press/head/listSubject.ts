import {
  firstListPage,
  numberedListPage,
  type ShownListPage,
} from '../../contract/listPages/shownListPage.ts';
import type {
  Archive,
  ArchiveIndex,
  ListCounts,
  ListIndex,
  StoredListPage,
} from '../../contract/listSchema.ts';
import {
  isNamed,
  type ListPageName,
  listAddress,
  listKey,
  listKinds,
  listSteps,
  type NamedKind,
  namedKinds,
  pageSize,
  parseList,
  parseListAddress,
} from '../../contract/lists.ts';
import { type LocalizedText, localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { formatYear } from '../../language/dates.ts';
import { defaultTranslation, pageNumberText } from './defaultTranslation.ts';
import { type HeadPage, queryData } from './headPage.ts';

/** A breadcrumb: a page's name and address. */
export interface Breadcrumb {
  name: LocalizedText;
  address: string;
}

/** A list, or one of its numbered pages. */
export interface ListSubject {
  kind: 'list';
  list: string;
  /** The list's kind, if lists of this kind are named after what articles name. */
  named: NamedKind | undefined;
  shown: ShownListPage;
  /** The names from the widest list to this one: the title without the page's number. */
  names: LocalizedText[];
  title: LocalizedText[];
  /** From the widest list to this page, without the home page. */
  breadcrumbs: Breadcrumb[];
}

/** All authors, or all sources. */
export interface IndexSubject {
  kind: 'index';
  address: string;
  title: LocalizedText;
  index: ListIndex;
}

/** The archive's years, or one of them. */
export interface YearsSubject {
  kind: 'years';
  address: string;
  /** From the widest list to this page, whose title is its name. */
  breadcrumbs: Breadcrumb[];
}

/** The years of the archive, or one year, at a page's address; undefined if the address is not one of theirs. */
export function yearsSubject({ address, state }: HeadPage): YearsSubject | undefined {
  const [, root, year] = address.split('/');
  if (root !== 'archive' || !queryData<ArchiveIndex>(state, 'months', year ?? '')) return undefined;
  const own = year === undefined ? [] : [yearStep(year)];
  return { kind: 'years', address, breadcrumbs: [archiveStep, ...own] };
}

const archiveStep: Breadcrumb = { name: defaultTranslation('list.archive'), address: '/archive' };

function yearStep(year: string): Breadcrumb {
  const text = formatYear(Number(year), defaultChromeLanguage);
  return { name: { text, language: defaultChromeLanguage }, address: `/archive/${year}` };
}

/** The list at a page's address, with the page's data; undefined if the address is not a list's. */
export function listSubject(page: HeadPage, publication: Publication): ListSubject | undefined {
  const asked = parseListAddress(page.address);
  const list = asked && parseList(asked.list);
  const shown = asked && shownPage(page, asked);
  if (!list || !shown) return undefined;
  const named = isNamed(list.kind) ? list.kind : undefined;
  const naming = { publication, language: defaultChromeLanguage, name: nameOf(shown.stored) };
  const steps = listSteps(asked.list, naming).map((step) => ({
    name: step.name,
    address: listAddress(listKey(step.list)),
  }));
  if (list.kind === 'everything') {
    steps.push({ name: defaultTranslation('list.everything'), address: listAddress(asked.list) });
  }
  const number =
    asked.page === undefined ? [] : [{ name: pageNumberText(asked.page), address: page.address }];
  const names = steps.map((step) => step.name);
  return {
    kind: 'list',
    list: asked.list,
    named,
    shown: shown.page,
    names: list.kind === 'everything' ? [] : names,
    title: [...names, ...number.map((step) => step.name)],
    breadcrumbs: [
      ...(named ? [indexStep(named)] : []),
      ...(list.kind === 'month' ? [archiveStep, yearStep(list.year)] : []),
      ...steps,
      ...number,
    ],
  };
}

/** The page of all names at a page's address, with the page's data; undefined if the address is not one. */
export function indexSubject({ address, state }: HeadPage): IndexSubject | undefined {
  const kind = namedKinds.find((one) => `/${listKinds[one].index.path}` === address);
  const index = kind && queryData<ListIndex>(state, 'index', kind);
  return index && { kind: 'index', address, title: indexStep(kind).name, index };
}

function indexStep(kind: NamedKind): Breadcrumb {
  const { path, title } = listKinds[kind].index;
  return { name: defaultTranslation(title), address: `/${path}` };
}

function nameOf(stored: StoredListPage | undefined): LocalizedText | undefined {
  const { name, label } = stored?._aaaa ?? {};
  return label ? localizedText(label, defaultChromeLanguage) : name;
}

function shownPage(
  { state }: HeadPage,
  { list, page }: ListPageName,
): { page: ShownListPage; stored: StoredListPage | undefined } | undefined {
  const archive = queryData<Archive>(state, 'archive')?.lists;
  const counts =
    queryData<ListCounts>(state, 'counts', list) ??
    (archive && Object.hasOwn(archive, list) ? archive[list] : undefined);
  const stored = (number: number) => queryData<StoredListPage>(state, 'list', list, number);
  if (page !== undefined) {
    const own = stored(page);
    return own && { page: numberedListPage(list, page, counts?.pages, own), stored: own };
  }
  if (!counts) return undefined;
  const { pages } = counts;
  const [newest, before] = [stored(pages), stored(pages - 1)];
  return { page: firstListPage(list, pages, pageSize, newest, before), stored: newest };
}
