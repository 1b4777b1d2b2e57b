/** What a publication may tell of how it works, each on a page of its own below `/about`, or elsewhere on the web. */
export const policyNames = ['corrections', 'masthead', 'licence'] as const;

export type PolicyName = (typeof policyNames)[number];

/** The chrome's words for each policy. */
export const policyTitles = {
  corrections: 'article.corrections',
  masthead: 'about.masthead',
  licence: 'about.licence',
} as const satisfies Record<PolicyName, string>;

/** Whether a text is the name of a policy. */
export function isPolicyName(name: string): name is PolicyName {
  return (policyNames as readonly string[]).includes(name);
}

/** The address of a policy's own page. */
export function policyAddress(name: PolicyName): string {
  return `/about/${name}`;
}

/** The path of a policy's words, below `content/`. */
export function policyPath(name: PolicyName): string {
  return `policies/${name}.json`;
}
