import { type Piece, SIGN_WIDTH } from './pdfWriter.ts';

/** Where a column of text stands and how it is set. */
export interface Setting {
  x: number;
  /** The first baseline. */
  y: number;
  width: number;
  size?: number;
  leading?: number;
  /** Of the first line. */
  indent?: number;
}

/** Sets words in lines that are filled to the width, the last one as far as it goes; each word is a piece of its own. */
export function typeset(
  text: string,
  { x, y, width, size = 12, leading = 15, indent = 0 }: Setting,
): Piece[] {
  const sign = SIGN_WIDTH * size;
  const lines: string[][] = [[]];
  let room = width - indent;
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string[];
    const needed = ([...word].length + (line.length > 0 ? 1 : 0)) * sign;
    if (line.length > 0 && needed > room) {
      lines.push([word]);
      room = width - [...word].length * sign;
    } else {
      line.push(word);
      room -= needed;
    }
  }
  return lines.flatMap((words, i) => {
    const start = i === 0 ? x + indent : x;
    const signs = words.reduce((sum, word) => sum + [...word].length, 0) * sign;
    const space =
      i === lines.length - 1 || words.length === 1 ? sign : (x + width - start - signs) / (words.length - 1);
    let at = start;
    return words.map((word, j) => {
      const last = j === words.length - 1;
      const piece: Piece = { text: last ? word : `${word} `, x: at, y: y - i * leading, size };
      at += [...word].length * sign + space;
      return piece;
    });
  });
}

/** Sets words of a right-to-left script: the same lines, seen in a mirror. */
export function typesetRtl(text: string, setting: Setting): Piece[] {
  return typeset(text, setting).map((piece) => {
    const signs = [...piece.text].filter((sign) => sign !== ' ');
    const size = piece.size ?? 12;
    const x = 2 * setting.x + setting.width - piece.x - signs.length * SIGN_WIDTH * size;
    return { ...piece, text: signs.reverse(), x };
  });
}

/** A line of signs that stand as they look, from the left, stored in the order in which they stand. */
export function storedAsSeen(seen: string[], x: number, y: number): Piece[] {
  return [{ text: seen, x, y }];
}

/** The same signs at the same places, stored from the right to the left. */
export function storedFromRight(seen: string[], x: number, y: number): Piece[] {
  const step = -SIGN_WIDTH;
  return [{ text: [...seen].reverse(), x: x + (seen.length - 1) * SIGN_WIDTH * 12, y, step }];
}

/** The same signs at the same places, stored in any order. */
export function storedMixed(seen: string[], x: number, y: number, order: number[]): Piece[] {
  return seen
    .map((sign, i) => ({ sign, i, key: order[i] ?? i }))
    .sort((a, b) => a.key - b.key || a.i - b.i)
    .map(({ sign, i }) => ({ text: [sign], x: x + i * SIGN_WIDTH * 12, y }));
}
