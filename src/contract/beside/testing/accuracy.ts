import type { Row } from '../row.ts';

/** How many blocks of both texts there are, and how many stand beside exactly what they should. */
export interface Accuracy {
  right: number;
  all: number;
}

/** Counts each block of both texts: it is right if its row has exactly the blocks of its true row. */
export function accuracyOf(rows: readonly Row[], truth: readonly Row[]): Accuracy {
  const found = partners(rows);
  const wanted = partners(truth);
  const right = wanted.filter((partner, at) => partner === found[at]).length;
  return { right, all: wanted.length };
}

/** What stands beside each block, ours first. */
function partners(rows: readonly Row[]): string[] {
  const sides: [string[], string[]] = [[], []];
  let [i, j] = [0, 0];
  for (const [own, other] of rows) {
    const row = `${i}+${own} ${j}+${other}`;
    sides[0].push(...Array<string>(own).fill(row));
    sides[1].push(...Array<string>(other).fill(row));
    i += own;
    j += other;
  }
  return sides.flat();
}

/** Block by block, as they come: what an alignment is compared with. */
export function oneByOne(ours: number, theirs: number): Row[] {
  return Array.from(
    { length: Math.max(ours, theirs) },
    (_, at): Row => [at < ours ? 1 : 0, at < theirs ? 1 : 0],
  );
}
