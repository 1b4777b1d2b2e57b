import type { Cluster } from './lines/clusters.ts';
import type { Line } from './lines/lines.ts';

/** A hemistich has so many letters at the least. */
const LETTERS = 8;

/**
 * Puts a bayt together whose hemistichs, each in a column of its own, have both or one of them run on into a second line: less than
 * half a hemistich, just below and within its column. The next bayt is longer, and another half line is no part of a word.
 */
export function withWholeBayts(lines: Line[]): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    const whole = before && wholeBayt(before, line);
    if (whole) out[out.length - 1] = whole;
    else out.push(line);
  }
  return out;
}

function wholeBayt(bayt: Line, rest: Line): Line | undefined {
  const way = rest.y - bayt.y;
  if (bayt.page !== rest.page || Math.abs(bayt.size - rest.size) > 0.6 || way <= 0 || way > 2 * bayt.size)
    return undefined;
  const halves = partsOf(bayt);
  const [left, right] = halves;
  if (halves.length !== 2 || !left || !right || halves.some((half) => lettersIn(half) < LETTERS))
    return undefined;
  const parts = partsOf(rest);
  if (parts.length > 2) return undefined;
  const middle = ((left.at(-1)?.end ?? 0) + (right[0]?.x ?? 0)) / 2;
  const [below, beside] =
    parts.length === 2 ? parts : sideOf(parts[0] ?? [], middle) < 0 ? [parts[0]] : [undefined, parts[0]];
  const fits =
    (!below || (sideOf(below, middle) < 0 && runsOn(below, left, bayt))) &&
    (!beside || (sideOf(beside, middle) > 0 && runsOn(beside, right, bayt)));
  if (!fits) return undefined;
  const join = (half: Cluster[], more: Cluster[] | undefined) => {
    if (!more) return half;
    const space = { ...(half[0] as Cluster), text: ' ' };
    return bayt.rtl ? [...more, space, ...half] : [...half, space, ...more];
  };
  const gap = bayt.signs[left.length] as Cluster;
  return { ...bayt, signs: [...join(left, below), gap, ...join(right, beside)] };
}

/** What stands between a line's wide gaps. */
function partsOf(line: Line): Cluster[][] {
  const parts: Cluster[][] = [[]];
  for (const sign of line.signs) {
    if (sign.text === '\t') parts.push([]);
    else parts.at(-1)?.push(sign);
  }
  return parts.filter((part) => part.length > 0);
}

/** On which side of the gap a part stands; 0 across it. */
function sideOf(part: Cluster[], middle: number): number {
  if ((part.at(-1)?.end ?? 0) <= middle) return -1;
  return (part[0]?.x ?? 0) >= middle ? 1 : 0;
}

function runsOn(part: Cluster[], half: Cluster[], bayt: Line): boolean {
  const inside = (part[0]?.x ?? 0) > bayt.x - 2 && (part.at(-1)?.end ?? 0) < bayt.end + 2;
  return inside && lettersIn(part) > 0 && lettersIn(part) * 2 < lettersIn(half);
}

const lettersIn = (signs: Cluster[]) => signs.filter((sign) => /\p{L}/u.test(sign.text)).length;
