/** How many blocks of one version stand beside how many of another: the next ones of each, so a list of rows covers both texts in order. */
export type Row = readonly [ours: number, theirs: number];

/** The same rows, seen from the other version. */
export function turnedRows(rows: readonly Row[]): Row[] {
  return rows.map(([ours, theirs]) => [theirs, ours]);
}

/** Whether rows cover two bodies of so many blocks, each block once. */
export function rowsFit(rows: readonly Row[], ours: number, theirs: number): boolean {
  const sum = (side: 0 | 1) => rows.reduce((total, row) => total + row[side], 0);
  return sum(0) === ours && sum(1) === theirs;
}

/**
 * Where two versions stand beside each other, from where each stands beside a third: `[ours, middle]` and `[middle, theirs]`. A row
 * ends where rows of both end in the third.
 */
export function joinedRows(first: readonly Row[], second: readonly Row[]): Row[] {
  const rows: Row[] = [];
  const rest = [...second];
  let middle = 0;
  let ours = 0;
  let theirs = 0;
  const close = () => {
    if (ours > 0 || theirs > 0) rows.push([ours, theirs]);
    ours = 0;
    theirs = 0;
  };
  for (const [own, between] of first) {
    // What stands beside nothing in the third comes before what follows there.
    if (middle === 0) while (rest[0]?.[0] === 0) rows.push([0, rest.shift()?.[1] ?? 0]);
    ours += own;
    middle += between;
    while (middle > 0 && rest[0]) {
      const [taken, other] = rest.shift() as Row;
      middle -= taken;
      theirs += other;
    }
    if (middle === 0) close();
  }
  // A row of the second that reaches further than the first's waits, below zero, for the rest of it.
  close();
  for (const [, other] of rest) if (other > 0) rows.push([0, other]);
  return rows;
}
