import type { Box } from './file/matrix.ts';
import { lettersOf } from './lines/bidiClass.ts';
import type { Cluster } from './lines/clusters.ts';
import { type Line, lineOf } from './lines/lines.ts';
import { rowsOf } from './lines/rows.ts';

/** A table with drawn rules: the lines of each cell, row by row, from the page's left to its right. */
export interface Table extends Box {
  page: number;
  rows: Line[][][];
}

interface Grid {
  xs: number[];
  ys: number[];
  upright: Box[];
}

/** Rules nearer than this, in points, are one. */
const SAME_RULE = 4;
/** A page with more rules has a drawing; finding tables in it would compare each rule with every other. */
const MAX_RULES = 5000;
/** Letters nearer than this part of their size are one word. */
const SAME_WORD = 0.15;
/** A table's own words run over a rule in fewer of its lines. */
const MAX_CUT = 0.1;

/** Takes what stands inside drawn grids of two columns at the least out of a page's signs, cell by cell. */
export function takeTables(
  clusters: Cluster[],
  rules: Box[],
  page: number,
): { tables: Table[]; rest: Cluster[] } {
  let rest = clusters;
  const tables: Table[] = [];
  for (const grid of gridsOf(rules)) {
    const { ys } = grid;
    const xs = withoutCuttingEdges({ ...grid, xs: withoutEmptyEdges(grid, rest) }, rest);
    if (xs.length < 3) continue;
    const bands: Cluster[][] = ys.slice(1).map(() => []);
    const outside: Cluster[] = [];
    for (const cluster of rest) {
      const band = bands[between(ys, cluster.y - 0.25 * cluster.size)];
      if (band && between(xs, (cluster.x + cluster.end) / 2) >= 0) band.push(cluster);
      else outside.push(cluster);
    }
    const rows = bands.map((band, at) => {
      const middle = ((ys[at] ?? 0) + (ys[at + 1] ?? 0)) / 2;
      return cellsOf(band, xs, { ...grid, middle }).map((cell) =>
        rowsOf(cell).map((line) => lineOf(line, page)),
      );
    });
    // A frame around a page or a box is not a table.
    if (rows.filter((row) => row.filter((cell) => cell.length > 0).length >= 2).length < 2) continue;
    rest = outside;
    tables.push({ page, rows, x: xs[0] ?? 0, end: xs.at(-1) ?? 0, y: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 });
  }
  return { tables, rest };
}

/**
 * A row's signs cell by cell. A cell that reaches over several columns has no rule inside it, or words that such a rule would cut; what it
 * says stands in the first of its columns, and the others are empty.
 */
function cellsOf(band: Cluster[], xs: number[], { upright, middle }: Grid & { middle: number }): Cluster[][] {
  const rows = rowsOf(band);
  const divides = (edge: number) =>
    isDrawn(upright, edge, middle) && !rows.some((row) => isCut(row.clusters, edge));
  const parted = xs.map((edge, at) => at === 0 || at === xs.length - 1 || divides(edge));
  const { rtl, ltr } = lettersOf(band);
  const first = (column: number) =>
    rtl > ltr ? parted.indexOf(true, column + 1) - 1 : parted.lastIndexOf(true, column);
  const cells: Cluster[][] = xs.slice(1).map(() => []);
  for (const cluster of band) cells[first(between(xs, (cluster.x + cluster.end) / 2))]?.push(cluster);
  return cells;
}

function gridsOf(rules: Box[]): Grid[] {
  if (rules.length > MAX_RULES) return [];
  const groups: Box[][] = [];
  for (const rule of rules) {
    const touching = groups.filter((group) => group.some((other) => touch(rule, other)));
    const merged = [rule, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.flatMap((group) => {
    const upright = group.filter((rule) => rule.bottom - rule.y > rule.end - rule.x);
    const lying = group.filter((rule) => rule.bottom - rule.y <= rule.end - rule.x);
    const xs = distinct(upright.map((rule) => (rule.x + rule.end) / 2));
    const ys = distinct(lying.map((rule) => (rule.y + rule.bottom) / 2));
    return xs.length >= 3 && ys.length >= 2 ? dividedParts(upright, ys) : [];
  });
}

/** The rows that rules divide into two columns at the least: a frame around a table's page is no part of the table. */
function dividedParts(upright: Box[], ys: number[]): Grid[] {
  const parts: { ys: number[]; crossing: Box[] }[] = [];
  let open: (typeof parts)[number] | undefined;
  for (const [at, top] of ys.slice(0, -1).entries()) {
    const bottom = ys[at + 1] ?? top;
    const middle = (top + bottom) / 2;
    const crossing = upright.filter((rule) => rule.y <= middle && middle <= rule.bottom);
    if (distinct(crossing.map(middleOf)).length < 3) open = undefined;
    else if (open) {
      open.ys.push(bottom);
      open.crossing.push(...crossing);
    } else {
      open = { ys: [top, bottom], crossing };
      parts.push(open);
    }
  }
  return parts.map((part) => ({ ys: part.ys, xs: distinct(part.crossing.map(middleOf)), upright }));
}

function middleOf(rule: Box): number {
  return (rule.x + rule.end) / 2;
}

function inside({ ys }: Grid, clusters: Cluster[]): Cluster[] {
  return clusters.filter((cluster) => between(ys, cluster.y - 0.25 * cluster.size) >= 0);
}

/** Between a frame and the table in it there are no cells. */
function withoutEmptyEdges(grid: Grid, clusters: Cluster[]): number[] {
  const centres = inside(grid, clusters)
    .filter(({ text }) => text.trim() !== '')
    .map(({ x, end }) => between(grid.xs, (x + end) / 2));
  const full = centres.filter((column) => column >= 0);
  return grid.xs.filter(
    (_, at) => full.some((column) => column <= at) && full.some((column) => column >= at - 1),
  );
}

/** The columns' edges without those whose rules would cut words here and there: they are some drawing's and no table's. */
function withoutCuttingEdges(grid: Grid, clusters: Cluster[]): number[] {
  const rows = rowsOf(inside(grid, clusters));
  return grid.xs.filter((edge, at) => {
    if (at === 0 || at === grid.xs.length - 1) return true;
    const beside = rows.filter((row) => isDrawn(grid.upright, edge, row.y - 0.25 * row.size));
    const cut = beside.filter((row) => isCut(row.clusters, edge)).length;
    return cut < 2 || cut <= beside.length * MAX_CUT;
  });
}

/** Whether a column's edge is drawn at this height. */
function isDrawn(upright: Box[], edge: number, y: number): boolean {
  return upright.some(
    (rule) => Math.abs(middleOf(rule) - edge) <= SAME_RULE && rule.y <= y && y <= rule.bottom,
  );
}

function isCut(clusters: Cluster[], edge: number): boolean {
  return clusters.some((cluster, at) => {
    const next = clusters[at + 1];
    return (
      next !== undefined &&
      /[\p{L}\p{N}]$/u.test(cluster.text) &&
      /^[\p{L}\p{N}]/u.test(next.text) &&
      (cluster.x + cluster.end) / 2 < edge &&
      edge <= (next.x + next.end) / 2 &&
      next.x - cluster.end < SAME_WORD * cluster.size
    );
  });
}

function touch(a: Box, b: Box): boolean {
  const slack = SAME_RULE / 2;
  return a.x <= b.end + slack && b.x <= a.end + slack && a.y <= b.bottom + slack && b.y <= a.bottom + slack;
}

function distinct(values: number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (out.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_RULE) out.push(value);
  }
  return out;
}

function between(edges: number[], value: number): number {
  return edges.findIndex((edge, i) => value >= edge && value < (edges[i + 1] ?? Number.NEGATIVE_INFINITY));
}
