import { notifyManager, QueryClient } from '@tanstack/react-query';
import { neededListPages } from '../../contract/listPages/neededListPages.ts';
import type { ListCounts } from '../../contract/listSchema.ts';
import { allArticles, frontList } from '../../contract/lists.ts';
import { fetchListCounts, listPageQuery } from '../../list/listQueries.ts';

/** What the host says of a list now, beside what is shown of it. */
export interface FreshList {
  list: string;
  counts: ListCounts;
  /** What has been fetched; nobody sees it yet. */
  aside: QueryClient;
}

/**
 * Asks the host for a list's counts, by one small request.
 *
 * @returns undefined where there is no such list
 * @throws {DataError}
 */
export async function fetchFreshList(client: QueryClient, list: string): Promise<FreshList | undefined> {
  const aside = new QueryClient({ defaultOptions: client.getDefaultOptions() });
  const counts = await fetchListCounts(aside, list);
  return counts && { list, counts, aside };
}

/** How many articles have come since the list was loaded. No clock is asked: the device's may be wrong. */
export async function newArticles(client: QueryClient, { list, counts }: FreshList): Promise<number> {
  return counts.articles - ((await fetchListCounts(client, list))?.articles ?? 0);
}

/**
 * Fetches the newest of a list, then shows all of it at once.
 *
 * @throws {DataError}; then the list is as it was
 */
export async function showFreshList(client: QueryClient, { list, counts, aside }: FreshList): Promise<void> {
  const pages = (neededListPages(undefined, counts.pages) ?? []).map((page) => listPageQuery(list, page));
  if (list === allArticles) pages.push(listPageQuery(frontList, 1));
  await Promise.all(pages.map((page) => aside.fetchQuery(page)));
  notifyManager.batch(() => {
    for (const { queryKey, state } of aside.getQueryCache().getAll())
      client.setQueryData(queryKey, state.data);
  });
}
