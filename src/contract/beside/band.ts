import type { Row } from './row.ts';

/** Which blocks of the second text are looked at beside so many of the first. */
export interface Band {
  first(i: number): number;
  last(i: number): number;
}

/** Both texts at about the same pace: so wide that one may lack a part of the other. */
export function wideBand(n: number, m: number): Band {
  const reach = 25 + Math.abs(n - m) + Math.ceil(Math.max(n, m) / 10);
  const centre = (i: number) => Math.round((i * m) / n);
  return {
    first: (i) => (n === 0 ? 0 : Math.max(0, centre(i) - reach)),
    last: (i) => (n === 0 ? m : Math.min(m, centre(i) + reach)),
  };
}

/** So many blocks at both sides of rows that are nearly right. */
export function bandAround(rows: readonly Row[], n: number, m: number, reach: number): Band {
  const firsts = new Int32Array(n + 1).fill(m);
  const lasts = new Int32Array(n + 1);
  let [i, j] = [0, 0];
  for (const [own, other] of rows) {
    for (let at = i; at <= i + own; at++) {
      firsts[at] = Math.min(firsts[at] ?? m, Math.max(0, j - reach));
      lasts[at] = Math.max(lasts[at] ?? 0, Math.min(m, j + other + reach));
    }
    i += own;
    j += other;
  }
  return { first: (at) => firsts[at] ?? 0, last: (at) => lasts[at] ?? m };
}
