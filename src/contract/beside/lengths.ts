import { findLanguage } from '../../language/languages.ts';
import type { BlockTraits } from './blockTraits.ts';
import type { Row } from './row.ts';

/** How many characters a text has in a language, where it has 100 in English. Roughly: the pair itself says more. */
const usualLengths: Readonly<Record<string, number>> = {
  ...{ fa: 82, ps: 86, ar: 80, ur: 90, he: 74, tr: 98, ru: 104, uk: 102 },
  ...{ de: 113, nl: 109, fr: 113, es: 109, it: 110, pt: 107, sv: 100 },
};

/** How many characters of the second language stand for one of the first, where nothing is known of the texts. */
export function usualRatio(ours: string, theirs: string): number {
  const usual = (tag: string) => usualLengths[(findLanguage(tag)?.tag ?? tag).split('-')[0] ?? ''] ?? 100;
  return usual(theirs) / usual(ours);
}

/** The ratio that two whole texts show, as far as it is believable: a version may leave much out. */
export function wholeRatio(
  ours: readonly BlockTraits[],
  theirs: readonly BlockTraits[],
  usual: number,
): number {
  return believable(total(theirs) / total(ours), usual);
}

/** The ratio of the blocks that stand beside each other one by one. */
export function pairedRatio(
  ours: readonly BlockTraits[],
  theirs: readonly BlockTraits[],
  rows: readonly Row[],
  usual: number,
): number {
  const pairs: [BlockTraits[], BlockTraits[]] = [[], []];
  let [i, j] = [0, 0];
  for (const [own, other] of rows) {
    if (own === 1 && other === 1) {
      pairs[0].push(...ours.slice(i, i + 1));
      pairs[1].push(...theirs.slice(j, j + 1));
    }
    i += own;
    j += other;
  }
  return believable(total(pairs[1]) / total(pairs[0]), usual);
}

function believable(seen: number, usual: number): number {
  if (!Number.isFinite(seen) || seen <= 0) return usual;
  return Math.sqrt(usual * Math.min(Math.max(seen, usual * 0.7), usual * 1.4));
}

function total(traits: readonly BlockTraits[]): number {
  return traits.reduce((sum, { length }) => sum + length, 0);
}

/**
 * How unlikely it is that texts of these lengths say the same (Gale and Church 1993): minus the logarithm of how often two lengths
 * differ so much by chance. Their variance grows with the length; what a translator adds or tightens grows faster.
 */
export function lengthCost(ours: number, theirs: number, ratio: number): number {
  const expected = ours * ratio;
  const mean = (expected + theirs) / 2;
  const variance = 2 * (mean + 1) + (0.08 * mean) ** 2;
  return Math.min(minusLogErfc(Math.abs(theirs - expected) / Math.sqrt(2 * variance)), 14);
}

/** Sentences beside sentences, with minus the logarithm of how frequent that is; those without a counterpart cost by their length too. */
const moves = [
  [1, 1, 0.1],
  [1, 0, 3],
  [0, 1, 3],
  [1, 2, 1.5],
  [2, 1, 1.5],
  [2, 2, 3],
] as const;

/**
 * How unlikely it is that sentences of these lengths say the same as those: the cheapest way to put them beside each other, in order.
 *
 * @returns infinity as soon as it is sure to be no less than `limit`
 */
export function sentencesCost(
  ours: readonly number[],
  theirs: readonly number[],
  ratio: number,
  limit = Number.POSITIVE_INFINITY,
): number {
  const width = theirs.length + 1;
  const costs = new Float64Array((ours.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  let [least, leastBefore] = [0, 0];
  for (let i = 0; i <= ours.length; i++) {
    // No move goes further than two.
    if (Math.min(least, leastBefore) >= limit) return Number.POSITIVE_INFINITY;
    [least, leastBefore] = [Number.POSITIVE_INFINITY, least];
    for (let j = 0; j < width; j++) {
      for (const [own, other, prior] of moves) {
        if (own > i || other > j) continue;
        const before = costs[(i - own) * width + j - other] ?? 0;
        const length = sumOf(ours, i - own, i);
        const otherLength = sumOf(theirs, j - other, j);
        const cost =
          before +
          prior +
          (own * other === 0
            ? Math.min(length * ratio + otherLength, 300) / 40
            : lengthCost(length, otherLength, ratio));
        if (cost < (costs[i * width + j] ?? 0)) costs[i * width + j] = cost;
      }
      least = Math.min(least, costs[i * width + j] ?? least);
    }
  }
  return costs.at(-1) ?? 0;
}

function sumOf(lengths: readonly number[], from: number, end: number): number {
  let sum = 0;
  for (let at = from; at < end; at++) sum += lengths[at] ?? 0;
  return sum;
}

/** −ln erfc(x) for x ≥ 0 (Abramowitz and Stegun 7.1.26; far out its asymptote). */
function minusLogErfc(x: number): number {
  if (x > 3) return x * x + Math.log(x * Math.sqrt(Math.PI));
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return x * x - Math.log(series);
}
