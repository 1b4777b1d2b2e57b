import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { archiveIndexPath } from '../../contract/listFiles.ts';
import { reasonOf } from '../../data/dataError.ts';
import { fetchJson } from '../../data/fetchJson.ts';

/** The years and months that have articles: all, or one year's. */
export function archiveIndexQuery(year?: string) {
  return queryOptions({
    queryKey: ['months', year ?? ''],
    queryFn: (context) =>
      fetchJson(
        archiveIndexPath(year),
        async () => (await import('../../contract/listSchema.ts')).archiveIndexSchema,
        context,
      ),
  });
}

/** Fills the cache for all years of the archive, or one. @returns whether there is such a page */
export async function loadArchiveIndex(client: QueryClient, { year }: Params): Promise<boolean> {
  const query = archiveIndexQuery(year);
  await client.prefetchQuery(query);
  return reasonOf(client.getQueryState(query.queryKey)?.error) !== 'missing';
}
