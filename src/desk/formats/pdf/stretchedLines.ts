import { isNear } from './lines/lineParts.ts';
import type { Line } from './lines/lines.ts';
import type { Measure } from './lines/measure.ts';

/**
 * A short line with a manual break in a justified paragraph is stretched to the whole measure: its wide gaps are spaces
 * then. It stands between lines of the paragraph, the one before it full, and has no other gaps.
 */
export function withoutStretch(lines: Line[], measure: Measure): Line[] {
  return lines.map((line, i) => {
    const [before, next] = [lines[i - 1], lines[i + 1]];
    const inside = before && next && isNear(before, line, measure) && isNear(line, next, measure);
    if (!inside || !fills(before, measure) || !fills(line, measure)) return line;
    const gaps = line.signs.filter((sign) => /^\s$/.test(sign.text));
    const widths = gaps.map((gap) => gap.end - gap.x);
    const even = Math.max(...widths) - Math.min(...widths) < 0.3 * line.size;
    if (!even || !gaps.some((gap) => gap.text === '\t')) return line;
    return { ...line, signs: line.signs.map((sign) => (sign.text === '\t' ? { ...sign, text: ' ' } : sign)) };
  });
}

const fills = (line: Line, measure: Measure) =>
  Math.abs(line.x - measure.x) < 2 && Math.abs(line.end - measure.end) < 2;
