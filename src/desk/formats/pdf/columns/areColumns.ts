import type { Cluster } from '../lines/clusters.ts';
import { type Line, lineOf, logicalText } from '../lines/lines.ts';
import { rowsOf } from '../lines/rows.ts';

/** Lines of text have so many letters and words; cells of a table and labels of a form have fewer. */
const LETTERS = 14;
const WORDS = 3;
/** On unlike heights even short lines are columns, if there are so many; they have so many letters. */
const APART = 0.5;
const NARROW_LINES = 8;
const NARROW_LETTERS = 9;
/** Half of a column's lines are as long as this part of its long ones. */
const FILLED = 0.7;
/** Lines that stand on one height with the other side's, as a part of all. */
const LEVEL = 0.85;
/** Lines of prose have more words than half a verse, or a sentence ends inside them as often as this. */
const PROSE_WORDS = 9;
const INNER_ENDS = 0.12;

/** A sentence ends and another begins inside a line. */
export const INNER_END = /[\p{L}\p{N}»”)][.!?؟۔] +[\p{L}«“(]/u;

/**
 * Whether what stands on both sides of a free strip is certainly two columns of text, to be read one after the other, and neither a
 * table's columns nor the halves of verses, which are read across.
 */
export function areColumns(
  bands: readonly { clusters: Cluster[] }[],
  gutter: { x: number; end: number },
): boolean {
  const middle = (gutter.x + gutter.end) / 2;
  const clusters = bands.flatMap((band) => band.clusters);
  const isLeft = ({ x, end }: Cluster) => (x + end) / 2 < middle;
  const left = linesOf(clusters.filter(isLeft));
  const right = linesOf(clusters.filter((cluster) => !isLeft(cluster)));
  const level = left.length < right.length ? levelWith(left, right) : levelWith(right, left);
  if (level < APART && [left, right].every(isNarrowText)) return true;
  if (!isText(left) || !isText(right)) return false;
  return level < LEVEL || isProse([...left, ...right]);
}

/** How many of some lines, as a part, stand on the height of one of the others. */
function levelWith(lines: Line[], others: Line[]): number {
  const level = lines.filter(({ y, size }) => others.some((other) => Math.abs(other.y - y) < 0.12 * size));
  return level.length / lines.length;
}

function linesOf(clusters: Cluster[]): Line[] {
  return rowsOf(clusters).map((row) => lineOf(row, 0));
}

function isText(lines: Line[]): boolean {
  return (
    lines.length >= 3 &&
    middleOf(lines.map(lettersIn)) >= LETTERS &&
    middleOf(lines.map(wordsIn)) >= WORDS &&
    isFilled(lines)
  );
}

function isNarrowText(lines: Line[]): boolean {
  return lines.length >= NARROW_LINES && middleOf(lines.map(lettersIn)) >= NARROW_LETTERS && isFilled(lines);
}

function isFilled(lines: Line[]): boolean {
  const widths = lines.flatMap(partWidths).sort((a, b) => a - b);
  return middleOf(widths) >= FILLED * (widths[Math.floor(0.9 * widths.length)] ?? 0);
}

/** How wide is what stands between a line's wide gaps: there may be further columns. */
function partWidths({ signs, x, end }: Line): number[] {
  const gaps = signs.filter(({ text }) => text === '\t');
  const starts = [x, ...gaps.map((gap) => gap.end)];
  const ends = [...gaps.map((gap) => gap.x), end];
  return starts.map((start, at) => (ends[at] ?? end) - start);
}

function lettersIn({ letters }: Line): number {
  return letters.rtl + letters.ltr;
}

/** Lines of prose are longer than half a verse, and sentences end inside them; words are divided at their ends. */
function isProse(lines: Line[]): boolean {
  const texts = lines.map((line) => logicalText(line).trim());
  const inner = texts.filter((text) => INNER_END.test(text)).length;
  const divided = texts.filter((text) => /\p{Ll}[-\u00AD‐]$/u.test(text)).length;
  return inner >= INNER_ENDS * texts.length || divided >= 2 || middleOf(lines.map(wordsIn)) >= PROSE_WORDS;
}

const wordsIn = ({ signs }: Line) => signs.filter(({ text }) => /\s/.test(text)).length + 1;

function middleOf(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
