import { type Cluster, isSpace } from './clusters.ts';

/** Signs that cover each other by more than this part of the narrower one are printed over each other. */
const COVERED = 0.4;
/** So many in a row are not kerning. */
const COVERINGS = 3;
/** Signs that were drawn one after the other, no further apart than this in sizes, belong together. */
const APART = 3;

/**
 * Takes lines apart that are printed over each other on one height: a form's field over its label, a stamp over the text. Each is a stretch
 * of signs in the order in which they were drawn.
 *
 * @param group signs on one height, in the order in which they were drawn.
 */
export function layersOf(group: Cluster[]): Cluster[][] {
  const sorted = group.filter((cluster) => !isSpace(cluster)).sort((a, b) => a.x - b.x);
  const coverings = sorted.filter((cluster, at) => covers(sorted[at - 1], cluster)).length;
  if (coverings < COVERINGS) return [group];
  const layers: Cluster[][] = [];
  for (const stretch of stretchesOf(group)) {
    const free = layers.find((layer) => stretch.every((one) => !layer.some((other) => covers(other, one))));
    if (free) free.push(...stretch);
    else layers.push(stretch);
  }
  return layers;
}

function covers(a: Cluster | undefined, b: Cluster): boolean {
  if (!a || isSpace(a) || isSpace(b)) return false;
  const common = Math.min(a.end, b.end) - Math.max(a.x, b.x);
  return common > COVERED * Math.max(Math.min(a.end - a.x, b.end - b.x), 0.01);
}

function stretchesOf(group: Cluster[]): Cluster[][] {
  const stretches: Cluster[][] = [];
  for (const cluster of group) {
    const before = stretches.at(-1)?.at(-1);
    const gap = before && Math.max(cluster.x - before.end, before.x - cluster.end);
    if (gap !== undefined && gap < APART * cluster.size) stretches.at(-1)?.push(cluster);
    else stretches.push([cluster]);
  }
  return stretches;
}
