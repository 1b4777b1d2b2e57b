/** A text with its language. */
export interface OwnText {
  text: string;
  /** BCP 47. */
  language: string;
}

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A word of a text that answers, and the index of the word of the search that it answers; -1 where it answers two that are written as one. */
export interface Mark extends Stretch {
  word: number;
}

/** How many words of a search these answer. */
export function answeredBy(marks: readonly Mark[]): number {
  const words = new Set(marks.map(({ word }) => word));
  return words.size + (words.has(-1) ? 1 : 0);
}

/** Finds the words of a text that answer a search: whole words, in order. */
export type TextMatch = (text: OwnText) => Mark[];
