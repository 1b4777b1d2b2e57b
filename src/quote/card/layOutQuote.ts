import { markedLines } from '../credit/markedLines.ts';
import type { Quotation, QuotedLine } from '../credit/quotation.ts';
import { brokenLines } from './brokenLines.ts';
import { shortened, wordsWithin } from './shortened.ts';

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

/** What there is for it, in pixels. */
interface Room {
  width: number;
  height: number;
}

/** In pixels; smaller is not read on a phone. */
const sizes = [96, 88, 80, 73, 67, 61, 56, 51, 47, 43, 40, 37, 34, 31];

/** More characters than any card holds at the smallest size, in UTF-16 code units: of what stands behind them, nothing is measured. */
const mostCharacters = 4000;

/** Sets a quotation as large as its room allows; one that is too long is shortened. */
export function layOutQuote(
  quotation: Pick<Quotation, 'lines' | 'article'>,
  room: Room,
  typeOf: (line: QuotedLine) => LineType,
): LaidOutQuote {
  const typeOnce = rememberedTypes(typeOf);
  const set = (lines: readonly QuotedLine[], size: number, divides: boolean) => {
    const placed = placedLines(markedLines({ ...quotation, lines }), size, room, typeOnce, divides);
    return placed && { size, ...placed };
  };
  const smallest = sizes.at(-1) ?? 0;
  if (quotation.lines.reduce((sum, { text }) => sum + text.length, 0) <= mostCharacters) {
    for (const size of sizes) {
      const whole = set(quotation.lines, size, false);
      if (whole) return { ...whole, isShortened: false };
    }
    const divided = set(quotation.lines, smallest, true);
    if (divided) return { ...divided, isShortened: false };
  }
  let [low, high] = [1, wordsWithin(quotation.lines, mostCharacters)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (set(shortened(quotation.lines, middle), smallest, true)) low = middle;
    else high = middle - 1;
  }
  const beginning = set(shortened(quotation.lines, low), smallest, true);
  return { ...(beginning ?? { size: smallest, lines: [], height: 0 }), isShortened: true };
}

/** The same types, which measure each text once a size. */
function rememberedTypes(typeOf: (line: QuotedLine) => LineType): (line: QuotedLine) => LineType {
  const types = new Map<string, LineType>();
  return (line) => {
    const key = `${line.kind} ${line.language}`;
    const known = types.get(key);
    if (known) return known;
    const { leading, measure } = typeOf(line);
    const widths = new Map<string, number>();
    const remembered: LineType = {
      leading,
      measure(text, size) {
        const asked = `${size} ${text}`;
        const width = widths.get(asked) ?? measure(text, size);
        widths.set(asked, width);
        return width;
      },
    };
    types.set(key, remembered);
    return remembered;
  };
}

/** Undefined where the lines do not fit into the room. */
function placedLines(
  lines: readonly QuotedLine[],
  size: number,
  room: Room,
  typeOf: (line: QuotedLine) => LineType,
  divides: boolean,
): { lines: PlacedLine[]; height: number } | undefined {
  const placed: PlacedLine[] = [];
  let top = 0;
  for (const [at, line] of lines.entries()) {
    const { leading, measure } = typeOf(line);
    const height = size * leading;
    // Lines of verse stand as close as those of a paragraph.
    if (at > 0 && !(line.kind === 'verse' && lines[at - 1]?.kind === 'verse')) top += size * 0.4;
    const left = Math.floor((room.height - top) / height);
    // A hemistich stays whole while that can be.
    const most = line.kind === 'verse' && !divides ? Math.min(1, left) : left;
    const broken = brokenLines(line.text, room.width, (text) => measure(text, size), divides, most);
    if (!broken) return undefined;
    for (const text of broken) {
      placed.push({ text, line, top, height });
      top += height;
    }
  }
  return { lines: placed, height: top };
}
