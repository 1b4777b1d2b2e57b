import { type Line, logicalText } from '../lines/lines.ts';
import type { Measure } from '../lines/measure.ts';
import { INNER_END } from './areColumns.ts';

/** The room between two columns of text, in sizes, at the least. */
const GUTTER = 1.1;
/** A column of text takes so much of the measure; half a verse or a table's cell takes less. */
const COLUMN_WIDTH = 0.38;
/** This many lines side by side, over this much of the page, are columns and not a coincidence. */
const LINES = 8;
const PART_OF_PAGE = 0.6;

/** In columns of prose, sentences end inside this part of the lines; verses end with their lines. */
const INNER_ENDS = 0.04;

/** Whether a page's text is set in columns side by side, though it is not certain where: it must not be read across. */
export function isInColumns(lines: Line[], measure: Measure): boolean {
  const width = measure.end - measure.x;
  const gutters = lines.flatMap((line) => {
    const gap = line.signs
      .filter((sign) => /^\s$/.test(sign.text) && sign.end - sign.x > GUTTER * line.size)
      .sort((a, b) => b.end - b.x - (a.end - a.x))[0];
    const sides = gap && Math.min(gap.x - line.x, line.end - gap.end) >= COLUMN_WIDTH * width;
    return gap && sides ? [gap] : [];
  });
  const middles = gutters.map((gap) => (gap.x + gap.end) / 2).sort((a, b) => a - b);
  const middle = middles[Math.floor(middles.length / 2)] ?? 0;
  const shared = gutters.filter((gap) => gap.x < middle && gap.end > middle).length;
  const ended = lines.filter((line) => INNER_END.test(logicalText(line))).length;
  return (
    shared >= LINES &&
    shared >= PART_OF_PAGE * lines.length &&
    ended >= Math.max(2, INNER_ENDS * lines.length)
  );
}
