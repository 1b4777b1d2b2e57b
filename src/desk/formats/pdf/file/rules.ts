import { type Matrix, place } from './matrix.ts';

/** Thicker than this, in points, is a surface and no rule. */
const RULE_THICKNESS = 2.5;

/** A thin straight line. */
export interface Rule {
  x: number;
  end: number;
  y: number;
  bottom: number;
}

/** The thin straight parts of a path, as pdf.js codes it: 0 a move, 1 a line, 2 and 3 curves, 4 the way back. */
export function rulesOf(path: ArrayLike<number> | null | undefined, matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  if (!path) return rules;
  let part: [number, number][] = [];
  const close = () => {
    if (part.length > 1) rules.push(...thinParts(part));
    part = [];
  };
  const coordinates = [2, 2, 6, 4, 0];
  for (let i = 0; i < path.length; ) {
    const kind = path[i] ?? 4;
    const count = coordinates[kind];
    if (count === undefined) return [];
    if (kind === 0) close();
    if (count > 0) part.push(place(matrix, path[i + count - 1] ?? 0, path[i + count] ?? 0));
    else if (part[0]) part.push(part[0]);
    i += 1 + count;
  }
  close();
  return rules;
}

function thinParts(points: [number, number][]): Rule[] {
  const box = (some: [number, number][]): Rule => {
    const xs = some.map((point) => point[0]);
    const ys = some.map((point) => point[1]);
    return { x: Math.min(...xs), end: Math.max(...xs), y: Math.min(...ys), bottom: Math.max(...ys) };
  };
  const thin = (rule: Rule) =>
    Math.min(rule.end - rule.x, rule.bottom - rule.y) < RULE_THICKNESS &&
    Math.max(rule.end - rule.x, rule.bottom - rule.y) > 3 * RULE_THICKNESS;
  const whole = box(points);
  if (thin(whole)) return [whole];
  return points.slice(1).flatMap((point, i) => {
    const side = box([points[i] ?? point, point]);
    return thin(side) ? [side] : [];
  });
}
