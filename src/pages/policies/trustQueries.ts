import { queryOptions } from '@tanstack/react-query';
import { type PolicyName, policyPath } from '../../contract/trust/policyAddress.ts';
import { fetchJson } from '../../data/fetchJson.ts';

const facts = async () => (await import('../../contract/trust/trustFacts.ts')).trustFactsSchema;
const words = async () => (await import('../../contract/trust/policySchema.ts')).policyWordsSchema;

/** Where the publication's policies stand, and its onion address. */
export const trustQuery = queryOptions({
  queryKey: ['trust'],
  queryFn: (context) => fetchJson('trust.json', facts, context),
});

/** The words of one policy in each language. */
export function policyQuery(name: PolicyName) {
  return queryOptions({
    queryKey: ['policy', name],
    queryFn: (context) => fetchJson(policyPath(name), words, context),
  });
}
