import type { FollowLink } from './linkTarget.ts';
import type { UrlReference } from './urlReferences.ts';

/**
 * Addresses that lead nowhere: to no file, to a fragment that its page does not have, or to another site for a file that
 * the page loads.
 *
 * @param at the address of the page, to resolve relative ones
 * @param placesIn the ids of a page's file; undefined for a file that has none
 */
export async function linkIssues(
  references: readonly UrlReference[],
  at: string,
  follow: FollowLink,
  placesIn: (file: string) => ReadonlySet<string> | undefined,
): Promise<string[]> {
  const issues = new Set<string>();
  for (const { from, address, loads } of references) {
    const target = await follow(address, at);
    if (target === 'nowhere') issues.add(`${from} ${address} leads nowhere`);
    else if (target === 'elsewhere') {
      if (loads) issues.add(`${from} ${address} is loaded from another site`);
    } else if (target.place !== '' && !placesIn(target.file)?.has(target.place))
      issues.add(`${from} ${address} leads to no place in ${target.file}`);
  }
  return [...issues];
}
