import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../data/fetchJson.ts';

const schemas = () => import('../contract/listSchema.ts');

/** One stored page of a list, counted from the oldest. */
export function listPageQuery(list: string, page: number) {
  return queryOptions({
    queryKey: ['list', list, page],
    queryFn: (context) =>
      fetchJson(`lists/${list}/${page}.json`, async () => (await schemas()).listPageSchema, context),
  });
}

/** The size of every list. */
export const archiveQuery = queryOptions({
  queryKey: ['archive'],
  queryFn: (context) => fetchJson('archive.json', async () => (await schemas()).archiveSchema, context),
});

/** An article's neighbours and versions. */
export function relatedArticlesQuery(id: string) {
  return queryOptions({
    queryKey: ['around', id],
    queryFn: (context) =>
      fetchJson(
        `around/${id.slice(0, 4)}/${id}.json`,
        async () => (await schemas()).relatedArticlesSchema,
        context,
      ),
  });
}
