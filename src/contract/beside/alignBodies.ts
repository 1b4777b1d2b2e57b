import { isArabic } from '../../language/search/sounds.ts';
import type { Block } from '../blockSchema.ts';
import { blockTexts } from '../blockTexts.ts';
import { anchorMatrix } from './anchorMatrix.ts';
import { type BlockTraits, blockTraits } from './blockTraits.ts';
import { lengthCost, pairedRatio, sentencesCost, usualRatio, wholeRatio } from './lengths.ts';
import type { Row } from './row.ts';
import { holdsMany, kindCost, omissionCost } from './structure.ts';

/** A text as it is aligned. */
export interface AlignedText {
  language: string;
  body: readonly Block[];
}

/** Rows of both texts' blocks with what each costs before anything is known of them: minus the logarithm of how frequent they are. */
const moves: readonly (readonly [ours: number, theirs: number, cost: number])[] = [
  ...[
    [1, 1, 0.1] as const,
    [1, 0, 0] as const,
    [0, 1, 0] as const,
    [1, 2, 2.3] as const,
    [2, 1, 2.3] as const,
  ],
  ...[[2, 2, 5.5] as const, [1, 3, 4.5] as const, [3, 1, 4.5] as const],
  // Of lists and quotations alone.
  ...[4, 5, 6].flatMap((many) => [[1, many, 4.5] as const, [many, 1, 4.5] as const]),
];

/** How strong a tie counts at most in a row: no name outweighs everything else. */
const strongestTie = 6;

/**
 * Which blocks of two versions of a text stand beside each other (Gale and Church 1993, with what the blocks are and what is
 * written alike in both): the cheapest rows by dynamic programming. Order is kept and each block is in one row. The time grows with
 * the number of blocks, times how far the texts may drift apart.
 */
export function alignBodies(ours: AlignedText, theirs: AlignedText): Row[] {
  const bySound = isMostlyArabic(ours) !== isMostlyArabic(theirs);
  const traits = [ours, theirs].map(({ body }) => body.map((block) => blockTraits(block, bySound)));
  const [one = [], other = []] = traits;
  const ties = anchorMatrix(one, other);
  const usual = usualRatio(ours.language, theirs.language);
  const first = cheapestRows(one, other, ties, wholeRatio(one, other, usual));
  return cheapestRows(one, other, ties, pairedRatio(one, other, first, usual));
}

/** Whether most letters of a text are Arabic. */
function isMostlyArabic({ body }: AlignedText): boolean {
  const letters = body.flatMap(blockTexts).join('').match(/\p{L}/gu) ?? [];
  return letters.filter(isArabic).length * 2 > letters.length;
}

function cheapestRows(
  ours: readonly BlockTraits[],
  theirs: readonly BlockTraits[],
  ties: readonly Float64Array[],
  ratio: number,
): Row[] {
  const [n, m] = [ours.length, theirs.length];
  const width = m + 1;
  const costs = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Int8Array((n + 1) * width).fill(-1);
  costs[0] = 0;
  const reach = 25 + Math.abs(n - m) + Math.ceil(Math.max(n, m) / 10);
  for (let i = 0; i <= n; i++) {
    const centre = n === 0 ? m : Math.round((i * m) / n);
    const last = n === 0 ? m : Math.min(m, centre + reach);
    for (let j = n === 0 ? 0 : Math.max(0, centre - reach); j <= last; j++) {
      for (const [move, [own, other, prior]] of moves.entries()) {
        if (own > i || other > j || (i === 0 && j === 0)) continue;
        const before = costs[(i - own) * width + j - other] ?? Number.POSITIVE_INFINITY;
        if (before === Number.POSITIVE_INFINITY) continue;
        const cost = before + prior + rowCost(ours, theirs, ties, ratio, i - own, i, j - other, j);
        if (cost < (costs[i * width + j] ?? 0)) {
          costs[i * width + j] = cost;
          taken[i * width + j] = move;
        }
      }
    }
  }
  const rows: Row[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const [own, other] = moves[taken[i * width + j] ?? -1] ?? [i, j];
    rows.unshift([own, other]);
    i -= own;
    j -= other;
  }
  return rows;
}

/** What it costs that the blocks from `i` to before `iEnd` say what those from `j` to before `jEnd` do. */
function rowCost(
  ours: readonly BlockTraits[],
  theirs: readonly BlockTraits[],
  ties: readonly Float64Array[],
  ratio: number,
  i: number,
  iEnd: number,
  j: number,
  jEnd: number,
): number {
  const [one, other] = [ours[i], theirs[j]];
  if (!one || iEnd === i) return other ? omissionCost(other) : 0;
  if (!other || jEnd === j) return omissionCost(one);
  if (iEnd - i > 3 && !holdsMany(other)) return Number.POSITIVE_INFINITY;
  if (jEnd - j > 3 && !holdsMany(one)) return Number.POSITIVE_INFINITY;
  let [tie, kind, length, otherLength] = [0, 0, 0, 0];
  for (let a = i; a < iEnd; a++) {
    length += ours[a]?.length ?? 0;
    for (let b = j; b < jEnd; b++) tie += ties[a]?.[b] ?? 0;
    kind = Math.max(kind, leastKindCost(ours[a], theirs, j, jEnd));
  }
  for (let b = j; b < jEnd; b++) {
    otherLength += theirs[b]?.length ?? 0;
    kind = Math.max(kind, leastKindCost(theirs[b], ours, i, iEnd));
  }
  // What is out of the question need not be looked at sentence by sentence.
  if (kind - tie + lengthCost(length, otherLength, ratio) > 12) return Number.POSITIVE_INFINITY;
  const sentences = sentencesCost(sentencesOf(ours, i, iEnd), sentencesOf(theirs, j, jEnd), ratio);
  return sentences + kind - Math.min(tie, strongestTie);
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
