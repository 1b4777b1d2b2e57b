import type { Box } from '../file/matrix.ts';
import { type Cluster, isSpace } from '../lines/clusters.ts';
import type { Row } from '../lines/rows.ts';
import { areColumns } from './areColumns.ts';

/** A free strip of a page between two columns of text: the rows along which it runs, and its edges. */
export interface Gutter {
  from: number;
  /** After the last row. */
  to: number;
  x: number;
  end: number;
}

/** What stands on one height of a page, as the strips that it leaves free are concerned. */
export interface Band extends Pick<Row, 'y' | 'size'> {
  clusters: Cluster[];
  /** What is printed there, from left to right; less than a gutter apart is one. */
  inks: { x: number; end: number }[];
}

/** A gutter is so wide at the least, in sizes. */
const GUTTER = 0.7;
/** Nearer to the edge of the text, as a part of its width, no column has room. */
const EDGE = 0.12;
/** Rows at a column's head or foot that stand further from it than this, in sizes, are a page's own lines. */
const APART = 2.6;

/** So many strips are tried, those beside the most lines first. */
const MOST = 12;

/** Bands of rows, with tables as bands of their own that no gutter crosses. */
export function bandsOf(rows: Row[], tables: readonly Box[]): Band[] {
  const bands = rows.map(
    ({ clusters, y, size }): Band => ({ clusters, y, size, inks: inksOf(clusters, size) }),
  );
  const blocked = tables.map(({ x, end, y, bottom }): Band => {
    return { clusters: [], y: (y + bottom) / 2, size: 0, inks: [{ x, end }] };
  });
  return [...bands, ...blocked].sort((a, b) => a.y - b.y);
}

function inksOf(clusters: Cluster[], size: number): Band['inks'] {
  const inks: Band['inks'] = [];
  for (const { x, end } of clusters.filter((cluster) => !isSpace(cluster)).sort((a, b) => a.x - b.x)) {
    const last = inks.at(-1);
    if (last && x - last.end < GUTTER * size) last.end = Math.max(last.end, end);
    else inks.push({ x, end });
  }
  return inks;
}

/** The gutter with the most lines on both its sides; none where the text is not certainly set in columns. */
export function gutterOf(bands: Band[]): Gutter | undefined {
  const strips = stripsIn(bands).sort((a, b) => b.lines - a.lines);
  const found = strips.slice(0, MOST).find((strip) => areColumns(bands.slice(strip.from, strip.to), strip));
  return found && { from: found.from, to: found.to, x: found.x, end: found.end };
}

/** The free strips with three lines and more on both sides, each once. */
function stripsIn(bands: Band[]): (Gutter & { lines: number })[] {
  const inks = bands.flatMap((band) => band.inks);
  const [left, right] = [Math.min(...inks.map(({ x }) => x)), Math.max(...inks.map(({ end }) => end))];
  const size = sizeOf(bands);
  const width = right - left;
  const strips = new Map<string, Gutter & { lines: number }>();
  for (let x = left + EDGE * width; x < right - EDGE * width; x += 2) {
    for (const run of clearRuns(bands, x, (GUTTER * size) / 2)) {
      const lines = Math.min(...sidesOf(bands, run, x));
      if (lines < 3) continue;
      const strip = { ...trimmed(bands, run, x), ...stripAt(bands, run, x) };
      strips.set(Object.values(strip).join(' '), { ...strip, lines });
    }
  }
  return [...strips.values()];
}

interface Run {
  from: number;
  to: number;
}

/** The runs of bands without ink at a place. */
function clearRuns(bands: Band[], x: number, half: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let at = 0; at <= bands.length; at++) {
    const band = bands[at];
    if (band && !band.inks.some((ink) => ink.x < x + half && ink.end > x - half)) continue;
    if (at - from > 2) runs.push({ from, to: at });
    from = at + 1;
  }
  return runs;
}

/** How many bands have ink on each side of a place. */
function sidesOf(bands: Band[], { from, to }: Run, x: number): [number, number] {
  const run = bands.slice(from, to);
  const on = (side: (ink: Band['inks'][number]) => boolean) =>
    run.filter(({ inks }) => inks.some(side)).length;
  return [on((ink) => ink.end <= x), on((ink) => ink.x >= x)];
}

/** A run without the rows at its ends that stand apart from the columns: running lines, a page number. */
function trimmed(bands: Band[], { from, to }: Run, x: number): Run {
  const stands = (at: number, next: number) => {
    const [one, other] = [bands[at], bands[next]];
    return one && other && Math.abs(one.y - other.y) > APART * Math.max(one.size, other.size);
  };
  const run = { from, to };
  for (const edge of [2, 1]) {
    if (stands(from + edge - 1, from + edge)) run.from = Math.max(run.from, from + edge);
    if (stands(to - edge, to - edge - 1)) run.to = Math.min(run.to, to - edge);
  }
  return Math.min(...sidesOf(bands, run, x)) >= 3 ? run : { from, to };
}

/** The whole width of the free strip at a place. */
function stripAt(bands: Band[], run: Run, at: number): { x: number; end: number } {
  const inks = bands.slice(run.from, run.to).flatMap((band) => band.inks);
  return {
    x: Math.max(...inks.filter((ink) => ink.end <= at).map((ink) => ink.end)),
    end: Math.min(...inks.filter((ink) => ink.x >= at).map((ink) => ink.x)),
  };
}

function sizeOf(bands: Band[]): number {
  const sizes = bands.flatMap(({ size }) => (size > 0 ? [size] : [])).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 12;
}
