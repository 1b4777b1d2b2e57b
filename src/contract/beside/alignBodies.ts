import { isArabic } from '../../language/search/sounds.ts';
import type { Block } from '../blockSchema.ts';
import { blockTexts } from '../blockTexts.ts';
import { anchorTies } from './anchorTies.ts';
import { type Band, bandAround, wideBand } from './band.ts';
import { blockTraits } from './blockTraits.ts';
import { cheapestRows } from './cheapestRows.ts';
import { pairedRatio, usualRatio, wholeRatio } from './lengths.ts';
import type { Row } from './row.ts';
import { rowCostOf } from './rowCost.ts';

/** A text as it is aligned. */
export interface AlignedText {
  language: string;
  body: readonly Block[];
}

/**
 * How much is weighed: all, or, of a long text, whole blocks alone and once, where somebody waits for it on a device that does nothing
 * else meanwhile.
 */
export type Effort = 'whole' | 'quick';

/** Texts of more blocks are weighed by their blocks first, and sentence by sentence near what that has found. */
const many = 40;
/** Texts of more blocks are long. */
const long = 200;
/** How far from what whole blocks say sentences are looked at. */
const near = 12;

/**
 * Which blocks of two versions of a text stand beside each other (Gale and Church 1993, with what the blocks are and what is
 * written alike in both): the cheapest rows by dynamic programming. Order is kept and each block is in one row. The time grows with
 * the number of blocks, times how far the texts may drift apart.
 */
export function alignBodies(ours: AlignedText, theirs: AlignedText, effort: Effort = 'whole'): Row[] {
  const bySound = isMostlyArabic(ours) !== isMostlyArabic(theirs);
  const [one = [], other = []] = [ours, theirs].map(({ body }) =>
    body.map((block) => blockTraits(block, bySound)),
  );
  const [n, m] = [one.length, other.length];
  const weighing = { ours: one, theirs: other, ties: anchorTies(one, other) };
  const usual = usualRatio(ours.language, theirs.language);
  const whole = wholeRatio(one, other, usual);
  const rowsIn = (band: Band, ratio: number, bySentence = true) =>
    cheapestRows(n, m, band, rowCostOf(weighing, ratio, bySentence));
  let band = wideBand(n, m);
  if (Math.max(n, m) > many) {
    const byBlock = rowsIn(band, whole, false);
    if (effort === 'quick' && Math.max(n, m) > long) return byBlock;
    band = bandAround(byBlock, n, m, near);
  }
  return rowsIn(band, pairedRatio(one, other, rowsIn(band, whole), usual));
}

/** Whether most letters of a text are Arabic. */
function isMostlyArabic({ body }: AlignedText): boolean {
  const letters = body.flatMap(blockTexts).join('').match(/\p{L}/gu) ?? [];
  return letters.filter(isArabic).length * 2 > letters.length;
}
