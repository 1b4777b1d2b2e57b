import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keptPages } from '../../contract/keptPages.ts';
import { allArticles, hasOwnCounts, listAddress, parseListAddress } from '../../contract/lists.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { homeCalendar } from '../../language/dates.ts';
import { calendarOfYear } from '../../language/late/months.ts';

/** The pages of a bundle: the file of each, by its address on the site. An address that shows the same as another has the file of that. */
export interface BundlePages {
  /** What is opened first. */
  entry: string;
  /** By address; those with a page of their own come first. */
  files: ReadonlyMap<string, string>;
  /** The numbered pages that are joined to a list's own, newest first, by its address. */
  joined: ReadonlyMap<string, readonly string[]>;
}

/** Folders of a built site that have no pages. */
const withoutPages = new Set(['assets', 'cards', 'content', 'icons', 'packs', 'screenshots', 'sitemaps']);
/** Pages that are nothing without a script. */
export const appPages: ReadonlySet<string> = new Set<string>([
  '/search',
  ...keptPages.map((page) => `/${page}`),
]);

/** So many pages of a list are one page of a bundle; a longer list would be slow to open. */
const mostJoined = 20;

/** The file of the page that a bundle opens with. */
export const entryFile = 'index.html';

/**
 * The pages of a built site that a bundle has.
 *
 * @param dir the built site
 * @param chosen the list that the bundle is of, and its articles; undefined for all
 * @param idsOf the articles of a list that is named by what articles name, or of a month
 */
export function bundlePages(
  dir: string,
  chosen: { list: string; ids: ReadonlySet<string> } | undefined,
  idsOf: (list: string) => Iterable<string>,
): BundlePages {
  const entry = chosen ? listAddress(chosen.list) : '/';
  const addresses = pagesBelow(dir, '').filter((address) => !appPages.has(address));
  const isWhole = new Map<string, boolean>();
  const holdsOnlyChosen = (list: string) => {
    const known = isWhole.get(list) ?? [...idsOf(list)].every((id) => chosen?.ids.has(id));
    isWhole.set(list, known);
    return known;
  };
  const isIn = (address: string) => {
    const [, year] = /^\/archive\/(\d+)/.exec(address) ?? [];
    if (year !== undefined && calendarOfYear(Number(year)) !== homeCalendar(defaultChromeLanguage))
      return false;
    // All articles, page by page, are those of the months.
    if (/^\/page\/\d+$/.test(address)) return false;
    if (!chosen || address === entry) return true;
    const [, id] = /^\/articles\/([^/]+)/.exec(address) ?? [];
    if (id !== undefined) return chosen.ids.has(id);
    const list = parseListAddress(address)?.list;
    if (list !== undefined)
      return hasOwnCounts(list)
        ? holdsOnlyChosen(list)
        : list === chosen.list || list.startsWith(`${chosen.list}/`);
    // Names and months are counted over the whole archive there.
    return !/^\/(?:archive|authors|sources|topics)(?:\/|$)/.test(address);
  };
  const files = new Map<string, string>();
  for (const address of addresses) if (isIn(address)) files.set(address, fileOf(address, entry));
  /** Gives an address the file of another. It comes after those that have their own. */
  const show = (address: string, file: string) => {
    files.delete(address);
    files.set(address, file);
  };
  const joined = new Map<string, string[]>();
  for (const [list, pages] of numberedPages(addresses)) {
    const own = files.get(listAddress(list));
    const [newest = 0] = pages;
    if (own === undefined) continue;
    // The opening of a list shows its newest page too.
    const isJoined = hasOwnCounts(list) && pages.length <= mostJoined;
    for (const page of isJoined ? pages : [newest]) show(listAddress(list, page), own);
    if (isJoined)
      joined.set(
        listAddress(list),
        pages.map((page) => listAddress(list, page)),
      );
  }
  for (const [address, same] of [...sameLists(files)]) show(address, files.get(same) ?? '');
  return { entry, files, joined };
}

function fileOf(address: string, entry: string): string {
  return address === entry ? entryFile : `${address.slice(1)}.html`;
}

/** The numbers of each list's pages, the newest first. The home page shows something else than its list. */
function numberedPages(addresses: readonly string[]): Map<string, number[]> {
  const pages = new Map<string, number[]>();
  for (const address of addresses) {
    const { list, page } = parseListAddress(address) ?? {};
    if (list !== undefined && page !== undefined && list !== allArticles)
      pages.set(list, [...(pages.get(list) ?? []), page]);
  }
  for (const numbers of pages.values()) numbers.sort((a, b) => b - a);
  return pages;
}

/** A section's only language has the section's articles. */
function* sameLists(files: ReadonlyMap<string, string>): Generator<[address: string, same: string]> {
  const languages = new Map<string, number>();
  for (const address of files.keys()) {
    const [, section] = /^(\/sections\/[^/]+)\/(?!page$)[^/]+$/.exec(address) ?? [];
    if (section !== undefined) languages.set(section, (languages.get(section) ?? 0) + 1);
  }
  for (const address of files.keys()) {
    const [, section = '', page = ''] =
      /^(\/sections\/[^/]+)\/(?!page\/)[^/]+(\/page\/\d+)?$/.exec(address) ?? [];
    if (languages.get(section) === 1 && files.has(section + page)) yield [address, section + page];
  }
}

/** The addresses of all pages, in one order on every machine. */
function pagesBelow(dir: string, address: string): string[] {
  return readdirSync(join(dir, address), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory())
        return address === '' && withoutPages.has(entry.name)
          ? []
          : pagesBelow(dir, `${address}/${entry.name}`);
      return entry.name === 'index.html' ? [address || '/'] : [];
    });
}
