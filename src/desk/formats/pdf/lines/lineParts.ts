import type { Line } from './lines.ts';
import type { Measure } from './measure.ts';

/** The mark of a list item: a bullet, or a number or letter with a full stop or bracket. */
const LIST_MARK = /^(?:[•◦▪‣●○–—*-]|\(?(?:\d{1,3}|[۰-۹]{1,3}|[٠-٩]{1,3}|\p{L})[.)])(?:[\s\t]|$)/u;

/** The width of the line's first word with the space before it. */
export function firstWord(line: Line, rtl: boolean): number {
  const signs = rtl ? [...line.signs].reverse() : line.signs;
  const space = signs.findIndex((sign) => /\s/.test(sign.text));
  const word = space < 0 ? signs : signs.slice(0, space);
  const width = Math.max(...word.map((sign) => sign.end)) - Math.min(...word.map((sign) => sign.x));
  return width + 0.35 * line.size;
}

/** Whether two lines are no further apart than their text's leading. */
export function isNear(before: Line, line: Line, measure: Measure): boolean {
  const way = line.y - before.y;
  const other = before.rtl !== measure.rtl && line.rtl !== measure.rtl;
  const leading = other ? measure.otherLeading : measure.leading;
  return way > 0.3 * line.size && way < (leading + 0.3) * Math.max(line.size, measure.size * 0.8);
}

/** Whether a line begins with a list's mark. */
export function isMarked(line: Line, rtl: boolean): boolean {
  return LIST_MARK.test(opening(line, rtl));
}

/** Whether a line has a wide gap other than the one after a list's mark: verse, or a line set with tabs. */
export function isParted(line: Line): boolean {
  const printed = line.signs.map((sign) => sign.text);
  const at = printed.indexOf('\t');
  return at >= 0 && !LIST_MARK.test(printed.slice(0, at + 1).join('')) && !isMarked(line, true);
}

/** The line's first signs, enough to recognise a list's mark. */
function opening(line: Line, rtl: boolean): string {
  const signs = line.signs.map((sign) => sign.text);
  return (rtl ? signs.slice(-5).reverse() : signs.slice(0, 5)).join('');
}
