import type { BlockTraits } from './blockTraits.ts';
import type { RowCost } from './cheapestRows.ts';
import { lengthCost, sentencesCost } from './lengths.ts';
import { holdsMany, kindCost, omissionCost } from './structure.ts';

/** How strong a tie counts at most in a row: no name outweighs everything else. */
const strongestTie = 6;

/** What two texts are weighed by. */
export interface Weighing {
  ours: readonly BlockTraits[];
  theirs: readonly BlockTraits[];
  /** How strongly each of our blocks is tied to blocks of theirs, by their index. */
  ties: readonly ReadonlyMap<number, number>[];
}

/**
 * What rows of two texts cost.
 *
 * @param ratio characters of theirs for one of ours
 * @param bySentence whether sentences are put beside each other, too: twenty times the work of weighing whole blocks
 */
export function rowCostOf({ ours, theirs, ties }: Weighing, ratio: number, bySentence: boolean): RowCost {
  return (i, iEnd, j, jEnd, limit) => {
    const [one, other] = [ours[i], theirs[j]];
    if (!one || iEnd === i) return other ? omissionCost(other) : 0;
    if (!other || jEnd === j) return omissionCost(one);
    if (iEnd - i > 3 && !holdsMany(other)) return Number.POSITIVE_INFINITY;
    if (jEnd - j > 3 && !holdsMany(one)) return Number.POSITIVE_INFINITY;
    let [tie, kind, length, otherLength] = [0, 0, 0, 0];
    for (let a = i; a < iEnd; a++) {
      length += ours[a]?.length ?? 0;
      tie += tieOf(ties[a], j, jEnd);
      kind = Math.max(kind, leastKindCost(ours[a], theirs, j, jEnd));
    }
    for (let b = j; b < jEnd; b++) {
      otherLength += theirs[b]?.length ?? 0;
      kind = Math.max(kind, leastKindCost(theirs[b], ours, i, iEnd));
    }
    const known = kind - Math.min(tie, strongestTie);
    // What is out of the question need not be looked at sentence by sentence.
    if (known >= limit) return Number.POSITIVE_INFINITY;
    const byLength = lengthCost(length, otherLength, ratio);
    if (kind - tie + byLength > 12) return Number.POSITIVE_INFINITY;
    if (!bySentence) return byLength + known;
    return (
      known + sentencesCost(sentencesOf(ours, i, iEnd), sentencesOf(theirs, j, jEnd), ratio, limit - known)
    );
  };
}

/** How strongly a block is tied to those from `j` to before `jEnd`. */
function tieOf(ties: ReadonlyMap<number, number> | undefined, j: number, jEnd: number): number {
  if (!ties || ties.size === 0) return 0;
  let tie = 0;
  for (let b = j; b < jEnd; b++) tie += ties.get(b) ?? 0;
  return tie;
}

function sentencesOf(traits: readonly BlockTraits[], from: number, end: number): readonly number[] {
  const [first] = traits.slice(from, end);
  return end - from === 1 && first
    ? first.sentences
    : traits.slice(from, end).flatMap(({ sentences }) => sentences);
}

function leastKindCost(
  block: BlockTraits | undefined,
  others: readonly BlockTraits[],
  from: number,
  end: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < end; at++) {
    const other = others[at];
    if (block && other) least = Math.min(least, kindCost(block, other));
  }
  return least;
}
