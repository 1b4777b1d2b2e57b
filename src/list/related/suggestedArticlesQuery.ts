import { queryOptions } from '@tanstack/react-query';
import { aroundPath } from '../../contract/articlePath.ts';
import { fetchJson } from '../../data/fetchJson.ts';

/** What belongs to an article: the same file, read for what a built page does without. */
export function suggestedArticlesQuery(id: string) {
  return queryOptions({
    queryKey: ['related', id],
    queryFn: (context) =>
      fetchJson(
        aroundPath(id),
        async () => (await import('../../contract/listSchema.ts')).suggestedArticlesSchema,
        context,
      ),
  });
}
