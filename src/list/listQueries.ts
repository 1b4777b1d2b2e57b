import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { aroundPath } from '../contract/articlePath.ts';
import { listCountsPath, listIndexPath, listPagePath } from '../contract/listFiles.ts';
import type { ListCounts, ReaderAround, ReaderListPage } from '../contract/listSchema.ts';
import { hasOwnCounts, type NamedKind } from '../contract/lists.ts';
import { reasonOf } from '../data/dataError.ts';
import { fetchJson } from '../data/fetchJson.ts';

const schemas = () => import('../contract/listSchema.ts');

/** One stored page of a list, counted from the oldest. */
export function listPageQuery(list: string, page: number) {
  return queryOptions({
    queryKey: ['list', list, page],
    queryFn: (context): Promise<ReaderListPage> =>
      fetchJson(listPagePath(list, page), async () => (await schemas()).listPageSchema, context),
  });
}

/** How much every list holds that is there whatever is published. */
export const archiveQuery = queryOptions({
  queryKey: ['archive'],
  queryFn: (context) => fetchJson('archive.json', async () => (await schemas()).archiveSchema, context),
});

/** How much a list holds, from wherever its counts stand; null where the archive has no such list. They come with the list's page. */
export function listCountsQuery(list: string) {
  return queryOptions({
    queryKey: ['counts', list],
    queryFn: async (context) => {
      if (hasOwnCounts(list))
        return fetchJson(listCountsPath(list), async () => (await schemas()).listCountsSchema, context);
      // This query asks once more where the line fails: not both.
      const { lists } = await context.client.fetchQuery({ ...archiveQuery, retry: false });
      return lists[list] ?? null;
    },
  });
}

/** All lists of a kind that is called by what articles name. */
export function listIndexQuery(kind: NamedKind) {
  return queryOptions({
    queryKey: ['index', kind],
    queryFn: (context) =>
      fetchJson(listIndexPath(kind), async () => (await schemas()).listIndexSchema, context),
  });
}

/**
 * How much a list holds; undefined where there is no such list.
 *
 * @throws {DataError} where the counts could not be had
 */
export async function fetchListCounts(client: QueryClient, list: string): Promise<ListCounts | undefined> {
  try {
    return (await client.fetchQuery(listCountsQuery(list))) ?? undefined;
  } catch (error) {
    if (hasOwnCounts(list) && reasonOf(error) === 'missing') return undefined;
    throw error;
  }
}

/** What stands around an article: neighbours, versions, the lists of its authors, its source and its topics. */
export function relatedArticlesQuery(id: string) {
  return queryOptions({
    queryKey: ['around', id],
    queryFn: (context): Promise<ReaderAround> =>
      fetchJson(aroundPath(id), async () => (await schemas()).relatedArticlesSchema, context),
  });
}
