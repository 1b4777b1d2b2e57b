/** A transformation of the plane as PDF writes it: a b c d e f (ISO 32000-1, 8.3.4). */
export type Matrix = [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` does first and `outer` after it. */
export function multiply(outer: Matrix, inner: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = outer;
  const g = inner[0] ?? 1;
  const h = inner[1] ?? 0;
  const i = inner[2] ?? 0;
  const j = inner[3] ?? 1;
  const k = inner[4] ?? 0;
  const l = inner[5] ?? 0;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

type Point = [x: number, y: number];

/** Where a point comes to stand. */
export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A rectangle on a page. */
export interface Box {
  x: number;
  end: number;
  y: number;
  bottom: number;
}

/** The smallest rectangle around points. */
export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x: Math.min(...xs), end: Math.max(...xs), y: Math.min(...ys), bottom: Math.max(...ys) };
}
