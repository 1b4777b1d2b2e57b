import { allArticles, sectionList } from '../contract/listNames.ts';

/** The parameters of a list's addresses: `/page/:page`, `/sections/:section`, `…/:language`, each with `/page/:page`. */
export type ListParams = { section: string; language: string; page: string };

/** The list that an address names. */
export function listFromParams({ section, language }: Partial<ListParams>): string {
  return section ? sectionList(section, language) : allArticles;
}

/** The page that an address asks for; NaN for what is no page number, undefined for the list's opening. */
export function pageNumberFromParam(page: string | undefined): number | undefined {
  if (page === undefined) return undefined;
  return /^[1-9]\d{0,8}$/.test(page) ? Number(page) : Number.NaN;
}
