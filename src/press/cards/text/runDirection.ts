import bidiFactory from 'bidi-js';

/** Arabic script runs from right to left, every other script on the cards from left to right. */
export type RunDirection = 'arabic' | 'other';

const bidi = bidiFactory();

const letter = /\p{L}/u;
const arabic = /\p{Script=Arabic}/u;
// Digits always read from the left; in another script's face they would break the line.
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
// UAX #9 pairs brackets (N0) but not quotation marks, and would put these at the wrong ends of a foreign title.
const brackets: Readonly<Record<string, string>> = { '«': '⟦', '»': '⟧', '‹': '⟬', '›': '⟭' };
const curlyQuotes = /“[^”]+”|„[^“]+“|‘[^’]+’/g;

/** The direction of every character of a line in a text with the direction `own`: UAX #9, by bidi-js. */
export function directionsOf(line: string, own: RunDirection): RunDirection[] {
  const text = standIns(line, own);
  const { levels } = bidi.getEmbeddingLevels(text, own === 'arabic' ? 'rtl' : 'ltr');
  const directions = Array<RunDirection>(text.length).fill(own);
  let letters = own;
  for (let from = 0, to = 0; from < text.length; from = to) {
    const level = levels[from] ?? 0;
    while (to < text.length && levels[to] === level) to++;
    const leading = level % 2 === 1 ? 'arabic' : 'other';
    if (letter.test(text.slice(from, to))) letters = leading;
    // Digits alone get the direction of the letters before them; resvg turns them itself.
    directions.fill(level === 2 ? letters : leading, from, to);
  }
  return directions;
}

/** The text for bidi-js: one code unit for each character, and substitutes where a card differs from UAX #9. */
function standIns(line: string, own: RunDirection): string {
  return line
    .replace(/[\u{10000}-\u{10ffff}]/gu, '*')
    .replace(arabicDigits, 'ا')
    .replace(curlyQuotes, (quoted) => {
      const inside = quoted.slice(1, -1);
      // They have no mirrored shape: around a foreign word they keep the order of its script.
      const isForeign = own === 'other' || (letter.test(inside) && !arabic.test(inside));
      return isForeign ? `a${inside}a` : `⟮${inside}⟯`;
    })
    .replace(/[«»‹›]/g, (quote) => brackets[quote] ?? quote);
}

/**
 * The direction of every character of several lines of one text: a bracket may open on one line and close on the next.
 */
export function directionsOfLines(lines: readonly string[], own: RunDirection): RunDirection[][] {
  const directions = directionsOf(lines.join(' '), own);
  let from = 0;
  return lines.map((line) => {
    const { length } = [...line];
    const ofLine = directions.slice(from, from + length);
    from += length + 1;
    return ofLine;
  });
}

/** The runs of a line in order from left to right: L2 of UAX #9. */
export function visualOrder<Run extends { direction: RunDirection }>(
  runs: readonly Run[],
  own: RunDirection,
): Run[] {
  const level = own === 'arabic' ? 1 : 0;
  const levels = Uint8Array.from(runs, ({ direction }) => (direction === own ? level : level + 1));
  const paragraphs = [{ start: 0, end: runs.length - 1, level }];
  const order = bidi.getReorderedIndices('*'.repeat(runs.length), { levels, paragraphs });
  return order.flatMap((at) => runs[at] ?? []);
}
