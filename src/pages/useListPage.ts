import { useQuery } from '@tanstack/react-query';
import { neededListPages } from '../contract/listPages/neededListPages.ts';
import { firstListPage, numberedListPage, type ShownListPage } from '../contract/listPages/shownListPage.ts';
import { hasOwnCounts, pageSize } from '../contract/lists.ts';
import { localizedText } from '../contract/localizedText.ts';
import { reasonOf } from '../data/dataError.ts';
import { isCut } from '../data/line.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { listCountsQuery, listPageQuery } from '../list/listQueries.ts';

/** A list's page at an address, once its stored pages have loaded, and the first error among them. */
export function useListPage(list: string, asked: number | undefined) {
  const { counts, isKnown, query } = useListCounts(list);
  const opening = counts && asked === undefined ? neededListPages(undefined, counts.pages) : undefined;
  const needed = asked === undefined ? (opening ?? []) : [asked];
  const stored = [useStoredPage(list, needed[0]), useStoredPage(list, needed[1])];
  const [newest, before] = stored.map((one) => one.data);
  const { language } = useI18n();
  const { name, label } = newest?._aaaa ?? {};
  let page: ShownListPage | undefined;
  if (asked !== undefined) page = newest && numberedListPage(list, asked, counts?.pages, newest);
  else if (counts && needed.every((_, at) => stored[at]?.data))
    page = firstListPage(list, counts.pages, pageSize, newest, before);
  return {
    page,
    /** The list's name, if lists of its kind are named after what articles name. */
    name: label ? localizedText(label, language) : name,
    articles: counts?.articles,
    isMissing: !isCut() && isKnown && !(counts && neededListPages(asked, counts.pages)),
    error: (asked === undefined ? [query, ...stored] : stored).find((one) => one.isError && !one.data),
  };
}

/** A stored page that is needed, if it is. */
function useStoredPage(list: string, number: number | undefined) {
  return useQuery({ ...listPageQuery(list, number ?? 0), enabled: number !== undefined });
}

/** A list's counts, and whether they are known: a page that was built without them requests them. */
function useListCounts(list: string) {
  const query = useQuery(listCountsQuery(list));
  // Without the archive's counts nobody knows; a list that has its own and is not there has none.
  const isKnown = query.data !== undefined || (hasOwnCounts(list) && reasonOf(query.error) === 'missing');
  return { counts: query.data, isKnown, query };
}
