import { articleAddress } from '../../contract/articlePath.ts';
import { countsOf } from '../../contract/derived/deriveLists.ts';
import type { ListMembers } from '../../contract/derived/listMembers.ts';
import { keptPages } from '../../contract/keptPages.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import {
  allArticles,
  hasOwnCounts,
  listAddress,
  listKinds,
  namedKinds,
  parseList,
} from '../../contract/lists.ts';

/** A page to build. */
export interface SitePage {
  address: string;
  /** Whether no new article changes the page, so that it is built without any counts. */
  withoutCounts: boolean;
  /** Whether most readers open it: the opening of a list, or an article of the last weeks. */
  popular: boolean;
  /** Whether search engines are asked to leave it out, and no sitemap names it. */
  unlisted?: true;
  /** The newest day of what it lists. */
  newest?: string | undefined;
}

/** Articles that most readers open: the newest, as many as ten pages of a list show. */
const popularArticles = 240;

/**
 * Every address of the publication that has a page (contract, 3), except «not found».
 *
 * @param items the articles, newest first
 * @param about addresses below `/about` that have a page
 */
export function* sitePages(
  lists: ListMembers['lists'],
  items: Iterable<Pick<ListItem, 'id'>>,
  about: readonly string[] = [],
): Generator<SitePage> {
  const changing = { withoutCounts: false, popular: true };
  const { newest } = countsOf(lists.get(allArticles) ?? []);
  yield { address: listAddress(allArticles), ...changing, newest };
  yield { address: '/about', ...changing };
  for (const address of about) yield { address, ...changing };
  for (const page of keptPages) yield { address: `/${page}`, ...changing, unlisted: true };
  yield { address: '/search', ...changing, unlisted: true };
  for (const kind of namedKinds) yield { address: `/${listKinds[kind].index.path}`, ...changing };
  yield { address: '/archive', ...changing };
  for (const year of yearsIn(lists)) yield { address: `/archive/${year}`, ...changing, popular: false };
  for (const [key, members] of lists) {
    const { pages, newest } = countsOf(members);
    // There are thousands of authors and sources, and each has few readers.
    const popular = !hasOwnCounts(key);
    if (key !== allArticles) yield { address: listAddress(key), withoutCounts: false, popular, newest };
    for (let page = 1; page <= pages; page++) {
      // The newest one is the opening once more, and what leads to the others asks for their data alone.
      yield { address: listAddress(key, page), withoutCounts: page < pages, popular: false, newest };
    }
  }
  let before = 0;
  for (const { id } of items)
    yield { address: articleAddress(id), withoutCounts: true, popular: before++ < popularArticles };
}

/** The years of both calendars that have articles. */
function yearsIn(lists: ListMembers['lists']): Set<string> {
  const parsed = [...lists.keys()].map(parseList);
  return new Set(parsed.flatMap((list) => (list?.kind === 'month' ? [list.year] : [])));
}
