import { queryOptions } from '@tanstack/react-query';
import { articlePath } from '../contract/articlePath.ts';
import { fetchJson } from '../data/fetchJson.ts';

const schema = async () => (await import('../contract/articleSchema.ts')).articleSchema;

/** One article. Published text is immutable for the length of a visit. */
export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: (context) => fetchJson(articlePath(id), schema, context),
  });
}
