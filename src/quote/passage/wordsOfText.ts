import type { QuotableText } from './foldedArticle.ts';

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

const letters = /[\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}\p{Cf}_'’]*/gu;

/**
 * The words of a text, as the language divides it (Unicode's UAX #29, by ICU, which browsers ask for text fragments too): a compound
 * with a ZWNJ is one word. A browser without that takes letters in a row.
 */
export function wordsOfText({ text, language }: Pick<QuotableText, 'text' | 'language'>): Stretch[] {
  if (typeof Intl.Segmenter !== 'function')
    return [...text.matchAll(letters)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
  return [...segmenterOf(language).segment(text)].flatMap(({ isWordLike, index, segment }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    } catch {
      // A tag that is not well formed.
      segmenter = new Intl.Segmenter('und', { granularity: 'word' });
    }
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
