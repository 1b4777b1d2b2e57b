import { lettersOf } from '../lines/bidiClass.ts';
import type { Cluster } from '../lines/clusters.ts';
import { type Line, lineOf, logicalText } from '../lines/lines.ts';
import { rowsOf } from '../lines/rows.ts';

/** Lines of text have so many letters and words; cells of a table and labels of a form have fewer. */
const LETTERS = 14;
const WORDS = 3;
/** Half of a column's lines fill this much of it. */
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
  if (!isText(left) || !isText(right)) return false;
  const level = (lines: Line[], others: Line[]) =>
    lines.filter(({ y, size }) => others.some((other) => Math.abs(other.y - y) < 0.12 * size)).length /
    lines.length;
  const fewer = left.length < right.length ? level(left, right) : level(right, left);
  return fewer < LEVEL || isProse([...left, ...right]);
}

function linesOf(clusters: Cluster[]): Line[] {
  return rowsOf(clusters).map((row) => lineOf(row, 0));
}

function isText(lines: Line[]): boolean {
  if (lines.length < 3) return false;
  const [x, end] = [Math.min(...lines.map((line) => line.x)), Math.max(...lines.map((line) => line.end))];
  const letters = lines.map(({ signs }) => {
    const count = lettersOf(signs);
    return count.rtl + count.ltr;
  });
  return (
    middleOf(letters) >= LETTERS &&
    middleOf(lines.map(wordsIn)) >= WORDS &&
    middleOf(lines.map((line) => (line.end - line.x) / (end - x))) >= FILLED
  );
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
