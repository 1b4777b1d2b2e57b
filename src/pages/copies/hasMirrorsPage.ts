import type { TrustFacts } from '../../contract/trust/trustFacts.ts';

/** Whether a publication has other addresses, or a key, to be told of. */
export function hasMirrorsPage({ mirrors = [], key }: TrustFacts): boolean {
  return mirrors.length > 0 || key !== undefined;
}
