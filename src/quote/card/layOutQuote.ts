import { markedLines } from '../credit/markedLines.ts';
import type { Quotation, QuotedLine } from '../credit/quotation.ts';
import { brokenLines } from './brokenLines.ts';
import { shortened } from './shortened.ts';

/** How the lines of a language are set. */
export interface LineType {
  /** The distance between baselines, in sizes. */
  leading: number;
  /** Measures a text at a size in pixels. */
  measure: (text: string, size: number) => number;
}

/** A line as it is drawn; `top` is its upper edge below the quotation's, in pixels. */
export interface PlacedLine {
  text: string;
  line: QuotedLine;
  top: number;
  /** From baseline to baseline. */
  height: number;
}

export interface LaidOutQuote {
  size: number;
  lines: PlacedLine[];
  height: number;
  /** Whether only the beginning has found room. */
  isShortened: boolean;
}

/** In pixels; smaller is not read on a phone. */
const sizes = [96, 88, 80, 73, 67, 61, 56, 51, 47, 43, 40, 37, 34, 31];

/** Sets a quotation as large as its room allows; one that is too long is shortened. */
export function layOutQuote(
  quotation: Pick<Quotation, 'lines' | 'article'>,
  room: { width: number; height: number },
  typeOf: (line: QuotedLine) => LineType,
): LaidOutQuote {
  const set = (lines: readonly QuotedLine[], size: number, divides: boolean) => {
    const placed = placedLines(markedLines({ ...quotation, lines }), size, room.width, typeOf, divides);
    return placed && placed.height <= room.height ? { size, ...placed } : undefined;
  };
  for (const size of sizes) {
    const whole = set(quotation.lines, size, false);
    if (whole) return { ...whole, isShortened: false };
  }
  const smallest = sizes.at(-1) ?? 0;
  const divided = set(quotation.lines, smallest, true);
  if (divided) return { ...divided, isShortened: false };
  let [low, high] = [1, quotation.lines.reduce((sum, { text }) => sum + text.split(' ').length, 0)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (set(shortened(quotation.lines, middle), smallest, true)) low = middle;
    else high = middle - 1;
  }
  const beginning = set(shortened(quotation.lines, low), smallest, true);
  return { ...(beginning ?? { size: smallest, lines: [], height: 0 }), isShortened: true };
}

function placedLines(
  lines: readonly QuotedLine[],
  size: number,
  width: number,
  typeOf: (line: QuotedLine) => LineType,
  divides: boolean,
): { lines: PlacedLine[]; height: number } | undefined {
  const placed: PlacedLine[] = [];
  let top = 0;
  for (const [at, line] of lines.entries()) {
    const { leading, measure } = typeOf(line);
    const broken = brokenLines(line.text, width, (text) => measure(text, size), divides);
    // A hemistich stays whole while that can be.
    if (!broken || (line.kind === 'verse' && broken.length > 1 && !divides)) return undefined;
    // Lines of verse stand as close as those of a paragraph.
    if (at > 0 && !(line.kind === 'verse' && lines[at - 1]?.kind === 'verse')) top += size * 0.4;
    for (const text of broken) {
      const height = size * leading;
      placed.push({ text, line, top, height });
      top += height;
    }
  }
  return { lines: placed, height: top };
}
