import * as v from 'valibot';
import type { Publication } from '../publicationSchema.ts';
import { mirrorsSchema } from './mirrorsSchema.ts';
import { onionPattern } from './onionAddress.ts';
import { type PolicyName, policyAddress, policyNames, policyPath } from './policyAddress.ts';
import type { PolicyWords } from './policySchema.ts';

/** The key of a signed archive: in base64url, and as the letters that people compare (`keyId`). */
export interface PublicKey {
  key: string;
  letters: string;
}

/** `content/trust.json`: where each policy stands, the publication's other addresses, and its key where the archive is signed. */
export const trustFactsSchema = v.object({
  /** A page of the site, or an address elsewhere. */
  policies: v.object({
    corrections: v.optional(v.string()),
    masthead: v.optional(v.string()),
    licence: v.optional(v.string()),
  }),
  onion: v.optional(v.pipe(v.string(), v.regex(onionPattern))),
  mirrors: v.optional(mirrorsSchema),
  key: v.optional(v.string()),
  letters: v.optional(v.string()),
});

export type TrustFacts = v.InferOutput<typeof trustFactsSchema>;

/** Where the policies of a publication stand, its other addresses, and its key. */
export function trustFactsOf(
  { policies = {}, onion, mirrors = [] }: Publication,
  signedBy?: PublicKey,
): TrustFacts {
  const addresses = policyNames.flatMap((name) => {
    const policy = policies[name];
    if (policy === undefined) return [];
    return [[name, typeof policy === 'string' ? policy : policyAddress(name)]];
  });
  return {
    policies: Object.fromEntries(addresses),
    ...(onion !== undefined && { onion }),
    ...(mirrors.length > 0 && { mirrors }),
    ...signedBy,
  };
}

/** The policies that have a page of their own, with their words. */
export function wordedPolicies({ policies = {} }: Publication): [name: PolicyName, words: PolicyWords][] {
  return policyNames.flatMap((name) => {
    const policy = policies[name];
    return policy === undefined || typeof policy === 'string' ? [] : [[name, policy]];
  });
}

/** The files that pages about the publication read (docs/contract.md): so its words stand in no other page. */
export function trustFiles(
  publication: Publication,
  signedBy?: PublicKey,
): [path: string, json: TrustFacts | PolicyWords][] {
  const words = wordedPolicies(publication).map(([name, words]): [string, PolicyWords] => [
    policyPath(name),
    words,
  ]);
  return [['trust.json', trustFactsOf(publication, signedBy)], ...words];
}
