import { insetsOf } from './insets.ts';
import { firstWord, isNear } from './lineParts.ts';
import type { Line } from './lines.ts';
import type { Measure } from './measure.ts';

/** More than this between two lines, in sizes, is room between paragraphs. */
const MOST_LEADING = 2;

/** Finds the measure by what most of the document's text does. */
export function measureOf(lines: Line[]): Measure {
  const size =
    most(
      lines,
      (line) => Math.round(line.size * 2) / 2,
      (line) => line.end - line.x,
    ) ?? 12;
  const text = lines.filter((line) => Math.abs(line.size - size) <= 0.6);
  const long = text.filter(
    (line) => line.end - line.x > 0.6 * Math.max(...text.map((other) => other.end - other.x)),
  );
  const whole = (value: number) => Math.round(value / 2) * 2;
  const x = most(long, (line) => whole(line.x)) ?? 0;
  const end = most(long, (line) => whole(line.end)) ?? 0;
  const near = (wanted: number, values: number[]) => {
    const close = values.filter((value) => Math.abs(value - wanted) <= 2.5).sort((a, b) => a - b);
    return close[Math.floor(close.length / 2)] ?? wanted;
  };
  const rtl = lines.reduce((lead, line) => lead + line.letters.rtl - line.letters.ltr, 0) > 0;
  const ways = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const way = before && before.page === line.page ? (line.y - before.y) / size : 0;
    const usual = before && Math.abs(before.size - line.size) <= 0.6 && way > 0.7 && way < 3;
    return usual ? [{ way, other: before.rtl !== rtl && line.rtl !== rtl }] : [];
  });
  const step = ({ way }: { way: number }) => Math.round(way * 20) / 20;
  const leading = most(ways, step) ?? 1.2;
  const others = ways.filter(({ way, other }) => other && way < MOST_LEADING);
  const measure: Measure = {
    size,
    x: Math.min(
      near(
        x,
        long.map((line) => line.x),
      ),
      ...edge(
        long.map((line) => line.x),
        0.1,
      ),
    ),
    end: Math.max(
      near(
        end,
        long.map((line) => line.end),
      ),
      ...edge(
        long.map((line) => line.end),
        0.9,
      ),
    ),
    leading,
    otherLeading: Math.max(leading, most(others, step) ?? leading),
    rtl,
    spaced: false,
    insets: [],
  };
  return { ...measure, spaced: isSpaced(text, measure), insets: insetsOf(lines, measure) };
}

/** Whether the line after a short one stands further below it than lines do, nearly always. */
function isSpaced(lines: Line[], measure: Measure): boolean {
  const next = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (!before || before.page !== line.page || before.rtl !== measure.rtl || line.rtl !== measure.rtl)
      return [];
    const start = measure.rtl ? measure.end - before.end : before.x - measure.x;
    const room = measure.rtl ? before.x - measure.x : measure.end - before.end;
    return start < 2 && room > firstWord(line, measure.rtl) ? [isNear(before, line, measure)] : [];
  });
  const far = next.filter((near) => !near).length;
  return far >= 3 && far >= 0.7 * next.length;
}

/** An edge that at least a tenth of the lines reach. */
function edge(values: number[], part: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.floor(part * (sorted.length - 1))];
  return value === undefined ? [] : [value];
}

function most<T>(
  items: T[],
  keyOf: (item: T) => number,
  weightOf: (item: T) => number = () => 1,
): number | undefined {
  const weights = new Map<number, number>();
  for (const item of items) weights.set(keyOf(item), (weights.get(keyOf(item)) ?? 0) + weightOf(item));
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
