import type { Line } from './lines.ts';
import type { Measure } from './measure.ts';

export type Align = 'start' | 'center' | 'end' | 'justify';

/** Lines that are one paragraph, on one page. */
export interface LineGroup {
  lines: Line[];
  rtl: boolean;
  align: Align;
  indented: boolean;
  full: boolean;
}

/** A mark that begins a point of a list: a bullet, or a number or letter with its point or bracket. */
const LIST_MARK = /^(?:[•◦▪‣●○–—*-]|\(?(?:\d{1,3}|[۰-۹]{1,3}|[٠-٩]{1,3}|\p{L})[.)])(?:[\s\t]|$)/u;

/** Groups a page's lines, from the top to the foot, into paragraphs by size, look, leading, indent and the room left at a line's end. */
export function paragraphsOf(lines: Line[], measure: Measure): LineGroup[] {
  const stretches: Line[][] = [];
  for (const line of lines) {
    const stretch = stretches.at(-1);
    const before = stretch?.at(-1);
    if (stretch && before && goesOn(before, line, measure)) stretch.push(line);
    else stretches.push([line]);
  }
  return stretches.flatMap((stretch) => divided(stretch, measure));
}

/** Same size and look, and no more room between the lines than the text's own leading. */
function goesOn(before: Line, line: Line, measure: Measure): boolean {
  const way = line.y - before.y;
  return (
    Math.abs(before.size - line.size) <= 0.6 &&
    before.strong === line.strong &&
    way > 0.3 * line.size &&
    way < (measure.leading + 0.3) * Math.max(line.size, measure.size * 0.8) &&
    isCentered(before, measure) === isCentered(line, measure) &&
    !(isCentered(line, measure) && before.rtl !== line.rtl) &&
    !inColumns(before) &&
    !inColumns(line)
  );
}

/** A wide gap that does not stand after a list's mark: a line of verse, or one that is set with tabulators. */
function inColumns(line: Line): boolean {
  const printed = line.signs.map((sign) => sign.text);
  const at = printed.indexOf('\t');
  const mark =
    at >= 0 && (LIST_MARK.test(printed.slice(0, at + 1).join('')) || LIST_MARK.test(opening(line, true)));
  return at >= 0 && !mark;
}

/** Divides a stretch of evenly set lines at indents, list marks and short lines. */
function divided(stretch: Line[], measure: Measure): LineGroup[] {
  const groups: Line[][] = [];
  const local = localMeasure(stretch, measure);
  for (const [i, line] of stretch.entries()) {
    const before = stretch[i - 1];
    const group = groups.at(-1);
    if (group && before && !begins(line, before, group, local)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => lineGroup(group, local, measure));
}

/** Text set in on both sides has a measure of its own, when most of its lines end at one edge. */
function localMeasure(stretch: Line[], measure: Measure): Measure {
  if (stretch.length < 3) return measure;
  const end = Math.max(...stretch.map((line) => line.end));
  const x = Math.min(...stretch.map((line) => line.x));
  const atEnd = stretch.filter((line) => end - line.end < 2).length;
  const atStart = stretch.filter((line) => line.x - x < 2).length;
  const even =
    Math.min(atEnd, atStart) >= 0.6 * (stretch.length - 1) && Math.max(atEnd, atStart) >= stretch.length - 1;
  return even ? { ...measure, x, end } : measure;
}

function begins(line: Line, before: Line, group: Line[], measure: Measure): boolean {
  const rtl = rtlOf([...group, line], measure);
  if (isCentered(line, measure) && isCentered(before, measure))
    return room(before, measure, rtl, true) > firstWord(line, rtl);
  if (room(before, measure, rtl, false) > firstWord(line, rtl)) return true;
  const first = startRoom(group[0] as Line, measure, rtl);
  const rest = group.length > 1 ? startRoom(group[1] as Line, measure, rtl) : undefined;
  const here = startRoom(line, measure, rtl);
  if (LIST_MARK.test(opening(line, rtl)) && here < (rest ?? first + line.size) - 0.5 * line.size) return true;
  if (
    LIST_MARK.test(opening(line, rtl)) &&
    LIST_MARK.test(opening(group[0] as Line, rtl)) &&
    Math.abs(here - first) < 2
  )
    return true;
  const usual = rest ?? Math.min(first, 0.2 * line.size);
  return here - usual > 0.6 * line.size && !(group.length === 1 && hangs(group[0] as Line, rtl));
}

/** A first line whose mark stands out before the lines that follow. */
const hangs = (line: Line, rtl: boolean) => LIST_MARK.test(opening(line, rtl));

/** The line's first words on the page's side where it begins, enough to know a list's mark by. */
function opening(line: Line, rtl: boolean): string {
  const signs = line.signs.map((sign) => sign.text);
  return (rtl ? signs.slice(-5).reverse() : signs.slice(0, 5)).join('');
}

/** The room between the line's start and the measure's. */
const startRoom = (line: Line, measure: Measure, rtl: boolean) =>
  rtl ? measure.end - line.end : line.x - measure.x;

/** The room left in a line; of a centered line on both sides. */
function room(line: Line, measure: Measure, rtl: boolean, both: boolean): number {
  if (both) return measure.end - measure.x - (line.end - line.x);
  return rtl ? line.x - measure.x : measure.end - line.end;
}

/** What the line's first word, with the space before it, would have taken. */
function firstWord(line: Line, rtl: boolean): number {
  const signs = rtl ? [...line.signs].reverse() : line.signs;
  const space = signs.findIndex((sign) => /\s/.test(sign.text));
  const word = space < 0 ? signs : signs.slice(0, space);
  const width = Math.max(...word.map((sign) => sign.end)) - Math.min(...word.map((sign) => sign.x));
  return width + 0.35 * line.size;
}

function isCentered(line: Line, measure: Measure): boolean {
  const before = line.x - measure.x;
  const after = measure.end - line.end;
  const width = measure.end - measure.x;
  return before > 0.06 * width && Math.abs(before - after) < Math.max(0.02 * width, 0.25 * line.size);
}

/** A paragraph goes as most of its letters do; the document's own direction counts double. */
function rtlOf(lines: Line[], measure: Measure): boolean {
  const rtl = lines.reduce((sum, line) => sum + line.letters.rtl, 0);
  const ltr = lines.reduce((sum, line) => sum + line.letters.ltr, 0);
  if (rtl === 0 && ltr === 0) return measure.rtl;
  return measure.rtl ? rtl * 2 >= ltr : rtl > ltr * 2;
}

function lineGroup(lines: Line[], local: Measure, measure: Measure): LineGroup {
  const rtl = rtlOf(lines, measure);
  const [first, second] = lines as [Line, Line | undefined];
  const last = lines.at(-1) as Line;
  const start = startRoom(first, local, rtl);
  const usual = second ? startRoom(second, local, rtl) : 0;
  const indented = start - usual > 0.5 * first.size && start < 6 * first.size;
  const full = room(last, local, rtl, false) < 0.75 * last.size;
  const centered = lines.every((line) => isCentered(line, measure));
  const flush = lines.slice(0, -1).filter((line) => room(line, local, rtl, false) < 1.5).length;
  const align: Align = centered
    ? 'center'
    : lines.every(
          (line) => room(line, measure, rtl, false) < 2 && startRoom(line, measure, rtl) > 6 * line.size,
        )
      ? 'end'
      : lines.length > 2 && flush === lines.length - 1
        ? 'justify'
        : 'start';
  const inText = align !== 'center' && align !== 'end';
  return { lines, rtl, align, indented: indented && inText, full: full && inText };
}
