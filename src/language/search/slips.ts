/**
 * How many letters are wrong, missing, too many or swapped with their neighbour (optimal string alignment), up to `most`; `most + 1`
 * if there are more.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = b.map((_, at) => at);
  last.push(b.length);
  for (const [row, letter] of a.entries()) {
    const next = [row + 1];
    let least = row + 1;
    for (const [at, against] of b.entries()) {
      const same = letter === against ? 0 : 1;
      let slips = Math.min((last[at] ?? 0) + same, (last[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1);
      if (row > 0 && at > 0 && letter === b[at - 1] && a[row - 1] === against)
        slips = Math.min(slips, (before[at - 1] ?? 0) + 1);
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
