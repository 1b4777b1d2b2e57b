import type { Box } from '../file/matrix.ts';
import { lettersOf } from '../lines/bidiClass.ts';
import type { Cluster } from '../lines/clusters.ts';
import { type Line, lineOf } from '../lines/lines.ts';
import type { Column } from '../lines/measure.ts';
import { rowsOf } from '../lines/rows.ts';
import { bandsOf, gutterOf } from './gutters.ts';

/** A part of a page that is read from its top to its foot before the next one. */
export interface Flow {
  lines: Line[];
  /** The edges of the column, where the flow is one of several beside each other. */
  column?: Column;
}

/** No page has more columns beside each other. */
const DEEPEST = 6;

/**
 * Parts a page's signs into what is read one after the other: the lines across the page, and columns where they are certain, from
 * the right one to the left one for right-to-left text.
 *
 * @param tables the places of the page's tables, which no column runs through.
 */
export function flowsOf(clusters: Cluster[], tables: readonly Box[], page: number): Flow[] {
  return flowsIn(clusters, tables, page, undefined, 0);
}

function flowsIn(
  clusters: Cluster[],
  tables: readonly Box[],
  page: number,
  column: Column | undefined,
  depth: number,
): Flow[] {
  const rows = rowsOf(clusters);
  const bands = bandsOf(rows, tables);
  const gutter = depth < DEEPEST ? gutterOf(bands) : undefined;
  if (!gutter) {
    const lines = rows.map((row) => lineOf(row, page));
    return lines.length > 0 ? [{ lines, ...(column && { column }) }] : [];
  }
  const signs = (from: number, to: number) => bands.slice(from, to).flatMap((band) => band.clusters);
  const middle = (gutter.x + gutter.end) / 2;
  const beside = signs(gutter.from, gutter.to);
  const { rtl, ltr } = lettersOf(beside);
  const isLeft = ({ x, end }: Cluster) => (x + end) / 2 < middle;
  const left = beside.filter(isLeft);
  const right = beside.filter((cluster) => !isLeft(cluster));
  const side = (some: Cluster[]) => flowsIn(some, tables, page, edgesOf(some), depth + 1);
  const above = signs(0, gutter.from);
  const below = signs(gutter.to, bands.length);
  return [
    ...flowsIn(above, tables, page, column, depth + 1),
    ...(rtl > ltr ? [right, left] : [left, right]).flatMap(side),
    ...flowsIn(below, tables, page, column, depth + 1),
  ];
}

function edgesOf(clusters: Cluster[]): Column {
  const printed = clusters.filter(({ text }) => text.trim() !== '');
  return { x: Math.min(...printed.map(({ x }) => x)), end: Math.max(...printed.map(({ end }) => end)) };
}
