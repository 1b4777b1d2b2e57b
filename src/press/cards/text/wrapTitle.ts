/** The lines of a title, and the size at which they fit. */
export interface WrappedTitle {
  lines: string[];
  size: number;
}

/** The space for a title: sizes to try, largest first, with the number of lines that fit at each. */
export interface TitleRoom {
  width: number;
  steps: readonly { size: number; lines: number }[];
}

/** The width of a text at size 1. */
export type Measure = (text: string) => number;

// After a space that may break, and after a hyphen or dash between two letters.
const breaks = /(?<=[ \u2014])|(?<=\p{L}[-\u2010\u2013/])(?=\p{L})/u;

/**
 * Wraps a title at the largest size at which every word and line fits, in lines of about equal length. If it fits at no
 * size, the smallest is used: words that are too long are split, and the title ends in an ellipsis.
 */
export function wrapTitle(text: string, room: TitleRoom, measure: Measure): WrappedTitle {
  const words = text.split(breaks);
  const widths = new Map<string, number>();
  // The same lines are tried at every size and every width.
  const fitsAt =
    (size: number) =>
    (line: string, width = room.width) => {
      const shown = line.trimEnd();
      const ems = widths.get(shown) ?? measure(shown);
      widths.set(shown, ems);
      return ems * size <= width;
    };
  for (const { size, lines } of room.steps) {
    const fits = fitsAt(size);
    if (!words.every((word) => fits(word))) continue;
    const wrapped = greedy(words, fits);
    if (wrapped.length <= lines) return { lines: balanced(words, wrapped, room.width, fits), size };
  }
  const { size, lines } = room.steps.at(-1) ?? { size: 1, lines: 1 };
  return { lines: cut(words, lines, fitsAt(size)), size };
}

function greedy(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + word)) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

/** The lines of the narrowest width that needs no additional line. */
function balanced(
  words: readonly string[],
  widest: string[],
  width: number,
  fits: (line: string, width: number) => boolean,
): string[] {
  let best = widest;
  for (let narrow = width * 0.97; narrow > width / 2; narrow *= 0.97) {
    const tried = greedy(words, (line) => fits(line, narrow));
    if (tried.length > widest.length) break;
    if (tried.every((line) => fits(line, width))) best = tried;
  }
  return best;
}

function cut(words: readonly string[], count: number, fits: (line: string) => boolean): string[] {
  // Enough to fill the lines: a title may be as long as a book.
  const parts = words.slice(0, 200).flatMap((word) => (fits(word) ? [word] : graphemes(word.slice(0, 400))));
  const all = greedy(parts, fits);
  if (all.length <= count && words.length <= 200) return all;
  const lines = all.slice(0, count);
  let last = [...(lines[count - 1] ?? '')];
  const shortened = () => `${last.join('').replace(/[\s\p{P}]+$/u, '')}…`;
  while (last.length > 0 && !fits(shortened())) last = last.slice(0, -1);
  return [...lines.slice(0, -1), shortened()];
}

function graphemes(word: string): string[] {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word)].map(
    ({ segment }) => segment,
  );
}
