import type { Band } from './band.ts';
import type { Row } from './row.ts';

/** Rows of both texts' blocks with what each costs before anything is known of them: minus the logarithm of how frequent they are. */
const moves: readonly (readonly [ours: number, theirs: number, cost: number])[] = [
  // What costs nothing to weigh comes first: what cannot be cheaper need not be weighed.
  ...[
    [1, 0, 0] as const,
    [0, 1, 0] as const,
    [1, 1, 0.1] as const,
    [1, 2, 2.3] as const,
    [2, 1, 2.3] as const,
  ],
  ...[[2, 2, 5.5] as const, [1, 3, 4.5] as const, [3, 1, 4.5] as const],
  // Of lists and quotations alone.
  ...[4, 5, 6].flatMap((many) => [[1, many, 4.5] as const, [many, 1, 4.5] as const]),
];

/** What it costs that the blocks from `i` to before `iEnd` say what those from `j` to before `jEnd` do; anything from `limit` up counts as too much. */
export type RowCost = (i: number, iEnd: number, j: number, jEnd: number, limit: number) => number;

/** The cheapest rows for `n` blocks beside `m`, by dynamic programming within a band: so much memory and work as it has cells. */
export function cheapestRows(n: number, m: number, band: Band, rowCost: RowCost): Row[] {
  const starts = new Int32Array(n + 2);
  for (let i = 0; i <= n; i++) starts[i + 1] = (starts[i] ?? 0) + band.last(i) - band.first(i) + 1;
  const cells = starts[n + 1] ?? 0;
  const costs = new Float64Array(cells).fill(Number.POSITIVE_INFINITY);
  const taken = new Int8Array(cells).fill(-1);
  const cellAt = (i: number, j: number) =>
    i < 0 || j < band.first(i) || j > band.last(i) ? -1 : (starts[i] ?? 0) + j - band.first(i);
  costs[0] = 0;
  for (let i = 0; i <= n; i++) {
    const last = band.last(i);
    for (let j = band.first(i); j <= last; j++) {
      const cell = cellAt(i, j);
      for (const [move, [own, other, prior]] of moves.entries()) {
        const before = costs[cellAt(i - own, j - other)] ?? Number.POSITIVE_INFINITY;
        const limit = (costs[cell] ?? 0) - before - prior;
        // Infinite less infinite is no number.
        if (before === Number.POSITIVE_INFINITY) continue;
        const cost = rowCost(i - own, i, j - other, j, limit);
        if (cost >= limit) continue;
        costs[cell] = before + prior + cost;
        taken[cell] = move;
      }
    }
  }
  const rows: Row[] = [];
  for (let [i, j] = [n, m]; i > 0 || j > 0; ) {
    const [own, other] = moves[taken[cellAt(i, j)] ?? -1] ?? [i, j];
    rows.push([own, other]);
    i -= own;
    j -= other;
  }
  return rows.reverse();
}
