import { fold } from '../../language/fold.ts';

/** A text of an article: a paragraph, an item, a cell, a hemistich. */
export interface QuotableText {
  text: string;
  /** BCP 47. */
  language: string;
  /** The number of its block, from 1; the title and the summary are in none. */
  block: number | undefined;
  /** Where in it the sign of a note stands on the page, which is not of the text. */
  signs: readonly number[];
}

/** From one text to another, or to the same one; offsets are UTF-16 code units. */
export interface Passage {
  from: { at: number; offset: number };
  to: { at: number; offset: number };
}

/** A stretch of the folded text. */
interface Span {
  start: number;
  end: number;
}

/** The texts of an article in one row, folded for comparison, and the ways there and back. */
export interface FoldedArticle {
  texts: readonly QuotableText[];
  /** Between two texts stands a line break. */
  folded: string;
  /** Letters and digits in a row, in order. The same in every browser. */
  words: readonly Span[];
  passageOf(span: Span): Passage;
  spanOf(passage: Passage): Span;
  /** The block that a place of the folded text is in. */
  blockAt(place: number): number | undefined;
}

/** Folds the texts of an article for comparison. */
export function foldedArticle(texts: readonly QuotableText[]): FoldedArticle {
  let folded = '';
  const rows = texts.map(({ text }) => {
    const row = { ...fold(text, { spaces: 'one' }), start: folded.length };
    folded += `${row.text}\n`;
    return row;
  });
  const rowAt = (place: number) => {
    const at = Math.max(
      0,
      rows.findLastIndex(({ start }) => start <= place),
    );
    const row = rows[at];
    if (!row) throw new RangeError('An article without texts has no places.');
    return { at, row };
  };
  const foldedPlace = (at: number, offset: number) => {
    const row = rows[at];
    if (!row) throw new RangeError(`There is no text ${at}.`);
    let [low, high] = [0, row.text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (row.originalRange(middle, middle + 1).start >= offset) high = middle;
      else low = middle + 1;
    }
    return row.start + low;
  };
  return {
    texts,
    folded,
    words: [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    })),
    passageOf({ start, end }) {
      const [first, last] = [rowAt(start), rowAt(Math.max(start, end - 1))];
      const from = start - first.row.start;
      const to = end - last.row.start;
      return {
        from: { at: first.at, offset: first.row.originalRange(from, from + 1).start },
        to: { at: last.at, offset: last.row.originalRange(Math.max(0, to - 1), to).end },
      };
    },
    spanOf: ({ from, to }) => ({
      start: foldedPlace(from.at, from.offset),
      end: foldedPlace(to.at, to.offset),
    }),
    blockAt: (place) => rowAt(place).row && texts[rowAt(place).at]?.block,
  };
}
