import type { Row } from '../../../../contract/beside/row.ts';

/** The rows with one of them and the next as one. */
export function withJoined(rows: readonly Row[], at: number): Row[] {
  const [one, next] = [rows[at], rows[at + 1]];
  if (!one || !next) return [...rows];
  return [...rows.slice(0, at), [one[0] + next[0], one[1] + next[1]], ...rows.slice(at + 2)];
}

/** The rows with one divided before a block of one side; what stands on the other side stays in the first part. */
export function withSplit(rows: readonly Row[], at: number, side: 0 | 1, block: number): Row[] {
  const one = rows[at];
  if (!one || block < 1 || block >= one[side]) return [...rows];
  const parts: [Row, Row] =
    side === 0
      ? [
          [block, one[1]],
          [one[0] - block, 0],
        ]
      : [
          [one[0], block],
          [0, one[1] - block],
        ];
  return [...rows.slice(0, at), ...parts, ...rows.slice(at + 1)];
}
