import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../data/fetchJson.ts';
import { articlePath } from './articlePath.ts';

const schema = async () => (await import('./articleSchema.ts')).articleSchema;

/** One article. Published text is immutable for the length of a visit. */
export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: (context) => fetchJson(articlePath(id), schema, context),
  });
}
