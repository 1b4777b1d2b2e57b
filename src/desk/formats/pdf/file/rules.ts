import { type Box, boxAround, type Matrix, place } from './matrix.ts';

/** Thicker than this, in points, is a surface and no rule. */
const RULE_THICKNESS = 2.5;

/** What a path is painted with: its outline, its surface, or nothing (it only clips what is painted later). */
export type Painted = 'stroke' | 'fill' | 'nothing';

/** What the operator with which a path ends paints; `OPS` are pdf.js' numbers. */
export function paintedBy(operator: number, OPS: Record<string, number>): Painted {
  const strokes = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke];
  if ([...strokes, OPS.closeFillStroke, OPS.closeEOFillStroke].includes(operator)) return 'stroke';
  return operator === OPS.fill || operator === OPS.eoFill ? 'fill' : 'nothing';
}

/**
 * The rules that a path paints: the thin straight parts of an outline, and surfaces so thin that they look like a line. The edges of a
 * ground are no rules.
 *
 * @param path as pdf.js codes it: 0 a move, 1 a line, 2 and 3 curves, 4 the way back.
 */
export function rulesOf(path: ArrayLike<number> | null | undefined, matrix: Matrix, painted: Painted): Box[] {
  const rules: Box[] = [];
  if (!path || painted === 'nothing') return rules;
  let part: [number, number][] = [];
  const close = () => {
    if (part.length > 1) rules.push(...thinParts(part, painted));
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

function thinParts(points: [number, number][], painted: Painted): Box[] {
  const thin = (rule: Box) =>
    Math.min(rule.end - rule.x, rule.bottom - rule.y) < RULE_THICKNESS &&
    Math.max(rule.end - rule.x, rule.bottom - rule.y) > 3 * RULE_THICKNESS;
  const whole = boxAround(points);
  if (thin(whole)) return [whole];
  if (painted === 'fill') return [];
  return points.slice(1).flatMap((point, i) => {
    const side = boxAround([points[i] ?? point, point]);
    return thin(side) ? [side] : [];
  });
}
