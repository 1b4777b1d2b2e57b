import { type Cluster, isSpace } from './clusters.ts';
import { layersOf } from './layers.ts';

/** The signs on one baseline, from left to right. */
export interface Row {
  clusters: Cluster[];
  /** The edges of the printed signs, without spaces. */
  x: number;
  end: number;
  y: number;
  /** The size of most of it. */
  size: number;
}

/** Signs on one baseline differ by less than this part of their size. */
const SAME_BASELINE = 0.25;
/** A superscript mark is higher than its line by less than this part of the line's size. */
const MAX_SUPERSCRIPT_RISE = 0.7;

/** Groups clusters into rows by baseline, from top to bottom, each from left to right; superscripts join their line. */
export function rowsOf(clusters: Cluster[]): Row[] {
  const groups: Cluster[][] = [];
  let y = Number.NEGATIVE_INFINITY;
  for (const cluster of [...clusters].sort((a, b) => a.y - b.y)) {
    const group = groups.at(-1);
    if (group && cluster.y - y <= SAME_BASELINE * Math.min(cluster.size, group[0]?.size ?? 0) + 0.05)
      group.push(cluster);
    else groups.push([cluster]);
    y = cluster.y;
  }
  const drawn = new Map(clusters.map((cluster, at) => [cluster, at]));
  const inOrder = (group: Cluster[]) => group.sort((a, b) => (drawn.get(a) ?? 0) - (drawn.get(b) ?? 0));
  const rows = groups
    .flatMap((group) => layersOf(inOrder(group)))
    .filter((group) => group.some((cluster) => !isSpace(cluster)))
    .map((group) => rowOf(group));
  return withSuperscripts(rows).map((row) => rowOf(row.clusters, row.y));
}

/** Makes one row of clusters; `y` if it is already known. */
export function rowOf(clusters: Cluster[], y?: number): Row {
  const sorted = [...clusters].sort((a, b) => a.x + a.end - b.x - b.end || a.x - b.x);
  const printed = sorted.filter((cluster) => !isSpace(cluster));
  const main = printed.length > 0 ? printed : sorted;
  const size = mostOf(main);
  const level = main.filter((cluster) => !cluster.superscript && Math.abs(cluster.size - size) < 0.5);
  return {
    clusters: sorted,
    x: Math.min(...main.map((cluster) => cluster.x)),
    end: Math.max(...main.map((cluster) => cluster.end)),
    y: y ?? (level[0] ?? main[0])?.y ?? 0,
    size,
  };
}

/** The size that takes the most room. */
function mostOf(clusters: Cluster[]): number {
  const room = new Map<number, number>();
  for (const cluster of clusters) {
    const size = Math.round(cluster.size * 4) / 4;
    room.set(size, (room.get(size) ?? 0) + cluster.end - cluster.x + 0.001);
  }
  return [...room].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** A small row just above or below a bigger one's baseline, in a free place, is its superscript or subscript. */
function withSuperscripts(rows: Row[]): Row[] {
  const kept: Row[] = [];
  const parts = new Map<Row, Cluster[]>();
  for (const row of rows) {
    const line = rows
      .filter((other) => other !== row && row.size <= 0.85 * other.size && fits(row, other))
      .sort((a, b) => Math.abs(a.y - row.y) - Math.abs(b.y - row.y))[0];
    if (!line) {
      kept.push(row);
      continue;
    }
    const level = row.y < line.y ? { superscript: true } : { subscript: true };
    const part = row.clusters.map((cluster) => ({ ...cluster, ...level }));
    parts.set(line, [...(parts.get(line) ?? []), ...part]);
  }
  return kept.map((row) => {
    const part = parts.get(row);
    return part ? { ...row, clusters: [...row.clusters, ...part] } : row;
  });
}

function fits(small: Row, line: Row): boolean {
  const lift = line.y - small.y;
  if (lift > MAX_SUPERSCRIPT_RISE * line.size || lift < -0.35 * line.size) return false;
  const printed = line.clusters.filter((cluster) => !isSpace(cluster));
  return small.clusters
    .filter((cluster) => !isSpace(cluster))
    .every((cluster) => {
      const width = Math.max(cluster.end - cluster.x, 0.5);
      const free = printed.every(
        (other) => Math.min(cluster.end, other.end) - Math.max(cluster.x, other.x) < 0.4 * width,
      );
      const near = printed.some(
        (other) => cluster.x - other.end < 2 * line.size && other.x - cluster.end < 2 * line.size,
      );
      return free && near;
    });
}
