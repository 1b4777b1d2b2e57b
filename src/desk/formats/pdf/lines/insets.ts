import { baseRtl } from './baseDirection.ts';
import { firstWord, isNear, isParted } from './lineParts.ts';
import type { Line } from './lines.ts';
import type { Column, Measure } from './measure.ts';

/** Edges that differ by less, in points, are the same. */
const SAME_EDGE = 1.2;
/** A smaller indent, as a part of the size, does not count. */
const SET_IN = 0.6;

/**
 * The columns of indented paragraphs: consecutive lines with the same start, all but the last of them full, up to the measure's own
 * end, to an end indented as far as the start, or to an end that most of them share.
 */
export function insetsOf(lines: Line[], measure: Measure): Column[] {
  const found: { column: Column; lines: number }[] = [];
  for (let i = 0; i < lines.length; ) {
    const run = runAt(lines, i, measure);
    const column = run.length > 1 ? columnOf(run, measure) : undefined;
    const known = found.find((other) => column && isSame(other.column, column));
    if (known) known.lines += run.length;
    else if (column) found.push({ column, lines: run.length });
    i += run.length;
  }
  return found.sort((a, b) => b.lines - a.lines).map(({ column }) => column);
}

/** The inset column a line stands in; undefined for a line of the text's own column. */
export function insetOf(line: Line, measure: Measure): Column | undefined {
  if (isParted(line)) return undefined;
  const rtl = baseRtl([line], measure);
  return measure.insets.find(
    (column) =>
      isSetIn(column, rtl, line.size, measure) &&
      Math.abs(startOf(line, rtl) - startOf(column, rtl)) < SAME_EDGE &&
      line.x > column.x - SAME_EDGE &&
      line.end < column.end + SAME_EDGE,
  );
}

/** The lines from the one at `i` on that share an indented start and the text's leading. */
function runAt(lines: Line[], i: number, measure: Measure): Line[] {
  const first = lines[i] as Line;
  const rtl = baseRtl([first], measure);
  const run = [first];
  const setIn = isSetIn(first, rtl, first.size, measure) && !isParted(first);
  for (let at = i + 1; setIn && at < lines.length; at++) {
    const line = lines[at] as Line;
    const before = lines[at - 1] as Line;
    const near = line.page === before.page && isNear(before, line, measure);
    const alike = Math.abs(line.size - first.size) < 0.6 && baseRtl([line], measure) === rtl;
    if (!near || !alike || isParted(line) || Math.abs(startOf(line, rtl) - startOf(first, rtl)) > SAME_EDGE)
      break;
    run.push(line);
  }
  return run;
}

function columnOf(run: Line[], measure: Measure): Column | undefined {
  const first = run[0] as Line;
  const rtl = baseRtl(run, measure);
  const start = rtl ? Math.max(...run.map((line) => line.end)) : Math.min(...run.map((line) => line.x));
  const setIn = rtl ? measure.end - start : start - measure.x;
  const reach = run.map((line) => (rtl ? start - line.x : line.end - start));
  const longest = Math.max(...reach);
  const whole = measure.end - measure.x;
  const column = (width: number): Column =>
    rtl ? { x: start - width, end: start } : { x: start, end: start + width };
  const inner = reach.slice(0, -1);
  const flush = reach.filter((length) => longest - length < SAME_EDGE).length;
  const long = longest > 12 * first.size;
  if (long && flush >= 2 && flush >= 0.6 * inner.length) return column(longest);
  for (const width of [whole - 2 * setIn, whole - setIn]) {
    const full = inner.filter((length, i) => width - length < firstWord(run[i + 1] as Line, rtl));
    if (longest < width + SAME_EDGE && full.length > 0.6 * inner.length) return column(width);
  }
  return undefined;
}

/** Whether lines of this direction are indented against the text. */
const isSetIn = (edges: Column, rtl: boolean, size: number, measure: Measure) =>
  (rtl ? measure.end - edges.end : edges.x - measure.x) > SET_IN * size;

const startOf = (edges: Column, rtl: boolean) => (rtl ? edges.end : edges.x);

const isSame = (a: Column, b: Column) =>
  Math.abs(a.x - b.x) < SAME_EDGE && Math.abs(a.end - b.end) < SAME_EDGE;
