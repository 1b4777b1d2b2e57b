import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../data/fetchJson.ts';

const schema = async () => (await import('../contract/letterheadSchema.ts')).letterheadSchema;

/** The letterhead: names, motto, addresses, sections. */
export const publicationQuery = queryOptions({
  queryKey: ['publication'],
  queryFn: (context) => fetchJson('publication.json', schema, context),
});
