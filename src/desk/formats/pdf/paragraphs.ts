import { baseRtl, isOneWay } from './lines/baseDirection.ts';
import { bidiClassOf } from './lines/bidiClass.ts';
import { insetOf } from './lines/insets.ts';
import { firstWord, isMarked, isNear, isParted } from './lines/lineParts.ts';
import { type Line, visualText } from './lines/lines.ts';
import type { Column, Measure } from './lines/measure.ts';
import { withoutStretch } from './stretchedLines.ts';
import { withWholeBayts } from './wrappedBayts.ts';

export type Align = 'start' | 'center' | 'end' | 'justify';

/** Lines that are one paragraph, on one page. */
export interface LineGroup {
  lines: Line[];
  rtl: boolean;
  align: Align;
  indented: boolean;
  full: boolean;
  /** Set in by as much at the end as at the start: how quotations are set. */
  quoted: boolean;
}

/** A line with the narrower column it is set in, if it is. */
interface SetLine {
  line: Line;
  inset: Column | undefined;
}

/** Groups a page's lines, from the top to the foot, into paragraphs by size, look, leading, indent and the room left at a line's end. */
export function paragraphsOf(lines: Line[], measure: Measure): LineGroup[] {
  const sections: SetLine[][] = [];
  for (const set of setLines(withWholeBayts(withoutStretch(lines, measure)), measure)) {
    const section = sections.at(-1);
    const before = section?.at(-1);
    if (section && before && goesOn(before, set, measure)) section.push(set);
    else sections.push([set]);
  }
  return sections.flatMap((section) => splitGroups(section, measure));
}

/** Finds each line's inset column; a first line that is set in further belongs to the column of the lines below it. */
function setLines(lines: Line[], measure: Measure): SetLine[] {
  const insets = lines.map((line) => insetOf(line, measure));
  return lines.map((line, i) => {
    const next = lines[i + 1];
    if (!next || !isNear(line, next, measure)) return { line, inset: insets[i] };
    const rtl = baseRtl([line], measure);
    const own = insets[i];
    // The first line of a paragraph that goes on at the text's own edge.
    if (own && startRoom(next, measure, rtl) < 1.5 && room(line, own, rtl) < firstWord(next, rtl))
      return { line, inset: undefined };
    const below = insets[i + 1];
    const isFirst =
      !own &&
      below &&
      !isParted(line) &&
      Math.abs(room(line, below, rtl)) < 1.5 &&
      startRoom(line, below, rtl) > 0;
    return { line, inset: isFirst ? below : own };
  });
}

/** Same size, look and column, one below the other. */
function goesOn(before: SetLine, set: SetLine, measure: Measure): boolean {
  const centered = isCentered(set, measure);
  return (
    Math.abs(before.line.size - set.line.size) <= 0.6 &&
    before.line.strong === set.line.strong &&
    isNear(before.line, set.line, measure) &&
    before.inset === set.inset &&
    isCentered(before, measure) === centered &&
    !(centered && before.line.rtl !== set.line.rtl) &&
    !isParted(before.line) &&
    !isParted(set.line)
  );
}

/** Divides a section of evenly set lines at indents, list marks, short lines and turns of direction. */
function splitGroups(section: SetLine[], measure: Measure): LineGroup[] {
  const groups: Line[][] = [];
  const inset = section[0]?.inset;
  const lines = section.map((set) => set.line);
  const local = inset ? { ...measure, ...inset } : localMeasure(lines, measure);
  const centered = section.every((set) => isCentered(set, measure));
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const group = groups.at(-1);
    if (group && before && !begins(line, before, group, local, centered)) group.push(line);
    else groups.push([line]);
  }
  const quoted = inset !== undefined && isQuotation(inset, measure);
  return groups.map((group) => ({ ...lineGroup(group, local, centered), quoted }));
}

function isQuotation(inset: Column, measure: Measure): boolean {
  const before = inset.x - measure.x;
  const after = measure.end - inset.end;
  return Math.min(before, after) > measure.size && Math.abs(before - after) < 3;
}

/** Text set in on both sides has a measure of its own, when most of its lines end at one edge. */
function localMeasure(section: Line[], measure: Measure): Measure {
  if (section.length < 3) return measure;
  const end = Math.max(...section.map((line) => line.end));
  const x = Math.min(...section.map((line) => line.x));
  const atEnd = section.filter((line) => end - line.end < 2).length;
  const atStart = section.filter((line) => line.x - x < 2).length;
  const even =
    Math.min(atEnd, atStart) >= 0.6 * (section.length - 1) && Math.max(atEnd, atStart) >= section.length - 1;
  return even ? { ...measure, x, end } : measure;
}

function begins(line: Line, before: Line, group: Line[], measure: Measure, centered: boolean): boolean {
  if (changesDirection(line, before, group, measure)) return true;
  const rtl = baseRtl([...group, line], measure);
  if (centered) return measure.end - measure.x - (before.end - before.x) > firstWord(line, rtl);
  if (room(before, measure, rtl) > firstWord(line, rtl)) return !isEndedByHand(line, before, group, measure);
  const first = startRoom(group[0] as Line, measure, rtl);
  const rest = group.length > 1 ? startRoom(group[1] as Line, measure, rtl) : undefined;
  const here = startRoom(line, measure, rtl);
  const marked = isMarked(group[0] as Line, rtl);
  if (isMarked(line, rtl)) {
    if (marked && Math.abs(here - first) < 2) return true;
    // A date or a number may come to stand where a line begins: «am / 12. März».
    if ((marked || isClosed(before, rtl)) && here < (rest ?? first + line.size) - 0.5 * line.size)
      return true;
  }
  const usual = rest ?? Math.min(first, 0.2 * line.size);
  return here - usual > 0.6 * line.size && !(group.length === 1 && marked);
}

/**
 * Whether a line that had room left was ended inside its paragraph: there is room between this document's paragraphs, and none here,
 * and the sentence goes on: in small letters, or after a small word with which none ends.
 */
function isEndedByHand(line: Line, before: Line, group: Line[], measure: Measure): boolean {
  if (!measure.spaced || measure.rtl || line.rtl || before.rtl) return false;
  const widest = Math.max(...group.map((one) => one.end - one.x));
  const atStart = [before, line].every((one) => Math.abs(one.x - measure.x) < 2);
  return (
    atStart &&
    widest > 0.7 * (measure.end - measure.x) &&
    !isClosed(before, false) &&
    (/^\p{Ll}/u.test(line.signs[0]?.text ?? '') || /\s\p{Ll}{1,3}$/u.test(visualText(before)))
  );
}

/** Whether a line ends as a sentence does, or what leads to a list. */
function isClosed(line: Line, rtl: boolean): boolean {
  const look = line.signs.map((sign) => sign.text);
  return /[.:;!?؟؛۔]["”“»’)\]]*\s*$/u.test((rtl ? look.reverse() : look).join(''));
}

/**
 * Whether a line of one direction follows lines of the other as a paragraph of its own. Inside a paragraph the words of another
 * language fill a line only when they begin on the line before it, or go on in the next.
 */
function changesDirection(line: Line, before: Line, group: Line[], measure: Measure): boolean {
  const was = baseRtl(group, measure);
  const is = baseRtl([line], measure);
  if (was === is || line.letters.rtl + line.letters.ltr === 0) return false;
  const full = room(before, measure, was) < firstWord(line, is);
  if (full && isOneWay(line) && edgeKind(before, !was) === kindOfDirection(is)) return false;
  const inside = full && group.every(isOneWay) && edgeKind(line, is) === kindOfDirection(was);
  return (isOneWay(line) || group.every(isOneWay)) && !inside;
}

const kindOfDirection = (rtl: boolean) => (rtl ? 'rtl' : 'ltr');

/** The direction of the letters at one of the line's edges on the page. */
function edgeKind(line: Line, right: boolean): string | undefined {
  const kinds = line.signs.map((sign) => bidiClassOf(sign.text));
  const isLetter = (kind: string) => kind === 'ltr' || kind === 'rtl';
  return right ? kinds.findLast(isLetter) : kinds.find(isLetter);
}

/** The room between the line's start and its column's. */
const startRoom = (line: Line, column: Column, rtl: boolean) =>
  rtl ? column.end - line.end : line.x - column.x;

/** The room left in a line. */
const room = (line: Line, column: Column, rtl: boolean) => (rtl ? line.x - column.x : column.end - line.end);

function isCentered({ line, inset }: SetLine, measure: Measure): boolean {
  const before = line.x - measure.x;
  const after = measure.end - line.end;
  const width = measure.end - measure.x;
  return (
    !inset && before > 0.06 * width && Math.abs(before - after) < Math.max(0.02 * width, 0.25 * line.size)
  );
}

function lineGroup(lines: Line[], column: Measure, centered: boolean): Omit<LineGroup, 'quoted'> {
  const rtl = baseRtl(lines, column);
  const [first, second] = lines as [Line, Line | undefined];
  const last = lines.at(-1) as Line;
  const start = startRoom(first, column, rtl);
  const usual = second ? startRoom(second, column, rtl) : 0;
  const indented = start - usual > 0.5 * first.size && start < 6 * first.size;
  const full = room(last, column, rtl) < 0.75 * last.size;
  const flush = lines.slice(0, -1).filter((line) => room(line, column, rtl) < 1.5).length;
  const atEnd = (line: Line) => room(line, column, rtl) < 2 && startRoom(line, column, rtl) > 6 * line.size;
  const align: Align = centered
    ? 'center'
    : lines.every(atEnd)
      ? 'end'
      : lines.length > 2 && flush === lines.length - 1
        ? 'justify'
        : 'start';
  const inText = align !== 'center' && align !== 'end';
  return { lines, rtl, align, indented: indented && inText, full: full && inText };
}
