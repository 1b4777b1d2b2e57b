import type { Box } from './file/matrix.ts';
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
}

/** Rules nearer than this, in points, are one. */
const SAME_RULE = 4;
/** A page with more rules has a drawing; finding tables in it would compare each rule with every other. */
const MAX_RULES = 5000;

/** Takes what stands inside drawn grids of two columns at the least out of a page's signs, cell by cell. */
export function takeTables(
  clusters: Cluster[],
  rules: Box[],
  page: number,
): { tables: Table[]; rest: Cluster[] } {
  let rest = clusters;
  const tables: Table[] = [];
  for (const { xs, ys } of gridsOf(rules)) {
    const cells: Cluster[][][] = ys.slice(1).map(() => xs.slice(1).map(() => []));
    const outside: Cluster[] = [];
    for (const cluster of rest) {
      const row = between(ys, cluster.y - 0.25 * cluster.size);
      const column = between(xs, (cluster.x + cluster.end) / 2);
      const cell = cells[row]?.[column];
      if (cell) cell.push(cluster);
      else outside.push(cluster);
    }
    const rows = cells.map((row) => row.map((cell) => rowsOf(cell).map((line) => lineOf(line, page))));
    // A frame around a page or a box is not a table.
    if (rows.filter((row) => row.filter((cell) => cell.length > 0).length >= 2).length < 2) continue;
    rest = outside;
    tables.push({ page, rows, x: xs[0] ?? 0, end: xs.at(-1) ?? 0, y: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 });
  }
  return { tables, rest };
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
    return xs.length >= 3 && ys.length >= 2 ? [{ xs, ys }] : [];
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
