/** A list's name is its address without the slash at its head: `all`, `sections/pashto`, `sections/european-languages/de`. */
export const allArticles = 'all';

/** The newest few of every section: what the home page opens with. */
export const frontList = 'front';

/** Articles on one page of a list (design 2.2). */
export const pageSize = 24;

/** The newest articles that the home page shows of each section. */
export const frontSize = 5;

export function sectionList(section: string, language?: string): string {
  return language ? `sections/${section}/${language}` : `sections/${section}`;
}

/** The address of a list, or of one of its numbered pages, below the site's base. */
export function listAddress(list: string, page?: number): string {
  const root = list === allArticles ? '' : `/${list}`;
  return page === undefined ? root || '/' : `${root}/page/${page}`;
}

/** The address of an article, or of one of its blocks (counted from 1). */
export function articleAddress(id: string, block?: number): string {
  return `/articles/${id}${block === undefined ? '' : `#p${block}`}`;
}
