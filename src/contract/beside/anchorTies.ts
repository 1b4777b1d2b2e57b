import type { BlockTraits } from './blockTraits.ts';

/** How much one anchor says by its kind, where it is in one block of each text alone. */
const weights: Readonly<Record<string, number>> = { '#': 2, '=': 1.5, '~': 1.2, '@': 3, '^': 4, '*': 2 };

/**
 * How strongly blocks of two texts are tied by what is written alike in both, from 0 up. The rarer it is, the more it says; what
 * stands in many blocks says nothing.
 *
 * @returns for each block of the first, the ties with blocks of the second by their index: most have none
 */
export function anchorTies(
  ours: readonly BlockTraits[],
  theirs: readonly BlockTraits[],
): ReadonlyMap<number, number>[] {
  const ties = ours.map(() => new Map<number, number>());
  const theirPlaces = placesOf(theirs);
  for (const [anchor, places] of placesOf(ours)) {
    const others = theirPlaces.get(anchor) ?? [];
    const pairs = places.length * others.length;
    if (pairs === 0 || pairs > 9) continue;
    const tie = (weights[anchor.charAt(0)] ?? 0) / pairs;
    for (const i of places) {
      const row = ties[i];
      if (row) for (const j of others) row.set(j, (row.get(j) ?? 0) + tie);
    }
  }
  return ties;
}

function placesOf(traits: readonly BlockTraits[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { anchors }] of traits.entries()) {
    for (const anchor of anchors) {
      const known = places.get(anchor);
      if (known) known.push(at);
      else places.set(anchor, [at]);
    }
  }
  return places;
}
