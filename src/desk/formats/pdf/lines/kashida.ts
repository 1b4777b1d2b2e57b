import type { Cluster } from './clusters.ts';
import { rowsOf } from './rows.ts';

/** Letters that do not join the next one, and so are never stretched. */
const NOT_JOINING = /[اآأإٱدذرزژوؤءةډړږۀڈڑۇۆۈۋۏ]$/u;
const ARABIC = /^\p{Script=Arabic}/u;

/**
 * Removes the strokes that stretch a justified line of Arabic script (kashida). The file gives them no meaning; they are recognised
 * as a shape that only ever stands between joined letters. A shape that also stands elsewhere is kept as unknown.
 */
export function withoutKashida(clusters: Cluster[]): Cluster[] {
  if (!clusters.some((cluster) => cluster.shape !== undefined)) return clusters;
  const between = new Map<string, boolean>();
  const neighbours = new Map<Cluster, { before: Cluster; after: Cluster }>();
  for (const { clusters: row } of rowsOf(clusters)) {
    for (const [i, cluster] of row.entries()) {
      if (cluster.shape === undefined) continue;
      const other = (one: Cluster) => one.shape !== cluster.shape;
      const after = row.slice(0, i).findLast(other);
      const before = row.slice(i + 1).find(other);
      const joined = before && after && ARABIC.test(after.text) && ARABIC.test(before.text);
      const drawn = joined && !NOT_JOINING.test(before.text.replace(/\p{M}+$/u, ''));
      if (before && after) neighbours.set(cluster, { before, after });
      between.set(cluster.shape, (between.get(cluster.shape) ?? true) && drawn === true);
    }
  }
  return clusters.filter((cluster) => {
    if (cluster.shape === undefined || !between.get(cluster.shape)) return true;
    const beside = neighbours.get(cluster);
    // The letters on both sides now touch, so that no word space is seen here.
    if (beside) {
      beside.after.end = Math.max(beside.after.end, cluster.end);
      beside.before.x = Math.min(beside.before.x, cluster.x);
    }
    return false;
  });
}
