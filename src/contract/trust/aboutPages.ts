import type { Publication } from '../publicationSchema.ts';
import { policyAddress } from './policyAddress.ts';
import { wordedPolicies } from './trustFacts.ts';

/** The address of the page that names the publication's addresses, and the key by which copies are checked. */
export const mirrorsAddress = '/about/mirrors';

/**
 * The addresses below `/about` that have a page.
 *
 * @param isSigned whether the archive is signed
 */
export function aboutPages(publication: Publication, isSigned: boolean): string[] {
  const policies = wordedPolicies(publication).map(([name]) => policyAddress(name));
  const hasMirrors = (publication.mirrors ?? []).length > 0;
  return hasMirrors || isSigned ? [...policies, mirrorsAddress] : policies;
}
