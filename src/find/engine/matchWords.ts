import { searchWords } from '../../language/search/searchWords.ts';
import type { ParsedQuery, QueryWord } from './parseQuery.ts';
import { matchWeights, wordMatch } from './wordMatch.ts';

/** A stretch of a text, in UTF-16 code units, up to, not with, `end`. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * The words of a text that answer a query: whole words of the original, in order. A word that only resembles one of the query
 * counts where nothing better is in the text; the words of a phrase count where they stand one after another.
 *
 * @param language the text's, BCP 47; a language's own word endings count once its stemmer is loaded (`loadStemmers`)
 */
export function matchWords(text: string, language: string, query: ParsedQuery): TextRange[] {
  const words = searchWords(text, language);
  const inPhrases = new Set(query.phrases.flat().map(({ text: word }) => word));
  const marked = new Set<number>();
  for (const [at, sought] of query.words.entries()) {
    if (inPhrases.has(sought.text)) continue;
    const unfinished = query.unfinished && at === query.words.length - 1;
    for (const found of answering(words, sought, language, unfinished)) marked.add(found);
  }
  for (const at of joinedWords(words, query)) marked.add(at);
  for (const phrase of query.phrases) {
    const answers = phrase.map((sought) => new Set(answering(words, sought, language, false)));
    for (const first of answers[0] ?? [])
      if (answers.every((set, at) => set.has(first + at)))
        for (const at of phrase.keys()) marked.add(first + at);
  }
  return [...marked]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const { start, end } = words[at] ?? { start: 0, end: 0 };
      return end > start ? [{ start, end }] : [];
    });
}

/** The places of words that are written as one in the text and as two in the query, or the other way round. */
function* joinedWords(words: Words, query: ParsedQuery): Generator<number> {
  const sought = query.words.map(({ text }) => text);
  const pairs = sought.map((text, at) => text + (sought[at + 1] ?? ' '));
  for (const [at, { text }] of words.entries()) {
    if (pairs.includes(text)) yield at;
    if (sought.includes(text + words[at + 1]?.text)) yield* [at, at + 1];
  }
}

type Words = ReturnType<typeof searchWords>;

/** The places of the words that answer one word of the query. */
function answering(words: Words, sought: QueryWord, language: string, unfinished: boolean): number[] {
  const known = new Map<string, number>();
  const weigh = (text: string) => {
    const weight =
      known.get(text) ?? wordMatch(text, { text: sought.text, languages: [language], unfinished });
    known.set(text, weight);
    return weight;
  };
  const weights = words.map(({ text, parts }) => Math.max(weigh(text), ...parts.map(weigh)));
  const best = Math.max(0, ...weights);
  if (best === 0) return separately(words, sought);
  const least = best > matchWeights.slip ? Math.min(best, matchWeights.spelling) : best;
  return weights.flatMap((weight, at) => (weight >= least ? [at] : []));
}

/** A word that is written from several may stand apart in the text, as in another language that shares the script. */
function separately(words: Words, { parts }: QueryWord): number[] {
  return words.flatMap(({ text }, at) => (parts.some((part) => part === text) ? [at] : []));
}
