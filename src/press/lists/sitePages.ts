import { allArticles, articleAddress, listAddress } from '../../contract/listNames.ts';
import type { Archive, ListItem } from '../../contract/listSchema.ts';

/** A page to be built. */
export interface SitePage {
  address: string;
  /** Set for a page that no later publication changes: it is built without what does. */
  withoutCounts: boolean;
  /** Whether it is among those that most readers open: where a list begins, an article of the last weeks. */
  popular: boolean;
}

/** Articles that most readers open: the newest, as many as ten pages of a list show. */
const popularArticles = 240;

/**
 * Every address of the publication that has a page (design 2.3), not found apart.
 *
 * @param items the articles, newest first
 */
export function* sitePages(archive: Archive, items: Iterable<Pick<ListItem, 'id'>>): Generator<SitePage> {
  const changing = { withoutCounts: false, popular: true };
  yield { address: '/', ...changing };
  yield { address: '/about', ...changing };
  for (const [list, { pages }] of Object.entries(archive.lists)) {
    if (list !== allArticles) yield { address: listAddress(list), ...changing };
    for (let page = 1; page <= pages; page++) {
      const full = page < pages;
      yield { address: listAddress(list, page), withoutCounts: full, popular: !full };
    }
  }
  let before = 0;
  for (const { id } of items)
    yield { address: articleAddress(id), withoutCounts: true, popular: before++ < popularArticles };
}
