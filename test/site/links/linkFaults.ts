import type { LeadsTo } from './leadsTo.ts';
import type { Reference } from './references.ts';

/**
 * Addresses that lead nowhere: to no file, to a place that its page does not have, or to another site for what the page
 * itself is made of.
 *
 * @param at the address that they stand at, below which relative ones are read
 * @param placesIn the ids of a page's file; undefined for a file that has none
 */
export async function linkFaults(
  references: readonly Reference[],
  at: string,
  follow: LeadsTo,
  placesIn: (file: string) => ReadonlySet<string> | undefined,
): Promise<string[]> {
  const faults = new Set<string>();
  for (const { from, address, loads } of references) {
    const target = await follow(address, at);
    if (target === 'nowhere') faults.add(`${from} ${address} leads nowhere`);
    else if (target === 'elsewhere') {
      if (loads) faults.add(`${from} ${address} is loaded from another site`);
    } else if (target.place !== '' && !placesIn(target.file)?.has(target.place))
      faults.add(`${from} ${address} leads to no place in ${target.file}`);
  }
  return [...faults];
}
