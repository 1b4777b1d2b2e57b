import type { Article } from '../../contract/articleSchema.ts';
import { blockTexts } from '../../contract/blockTexts.ts';
import { termOf } from '../../contract/search/indexFiles.ts';
import { searchWords } from '../../language/search/searchWords.ts';
import { termKey } from '../../language/search/termKey.ts';

/** A term in one article. */
export interface TermInArticle {
  /** How often it is there, counted more where it matters more. */
  weight: number;
  places: number[];
}

/** What a word counts, by where it stands. A part of a word counts less than the word. */
const weights = { title: 6, authors: 4, topics: 3, summary: 2.5, source: 2, body: 1, part: 0.4 };

/** Places between two texts, so that no phrase goes from one into the other. */
const gap = 8;

// BM25's usual constants; the length of a usual article is fixed, so that no article's numbers depend on another's.
const saturation = 1.2;
const lengthShare = 0.75;
const usualLength = 450;

/**
 * An article's terms, in the order in which they appear.
 *
 * @param partsOf the words in a compound of a language, folded
 */
export function articleTerms(
  article: Article,
  partsOf: (word: string, language: string) => readonly string[],
): { terms: Map<string, TermInArticle>; length: number } {
  const terms = new Map<string, TermInArticle>();
  let place = 0;
  let length = 0;
  const add = (word: string, language: string, weight: number) => {
    if (word.length < 2 && /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}]/u.test(word)) return;
    const term = filedTerm(word, language);
    const known = terms.get(term);
    if (!known) terms.set(term, { weight, places: [place] });
    else {
      known.weight += weight;
      if (known.places.at(-1) !== place) known.places.push(place);
    }
  };
  for (const [text, language, weight] of textsOf(article)) {
    for (const { text: word, parts } of searchWords(text, language)) {
      place++;
      length++;
      add(word, language, weight);
      for (const part of parts) if (part.length > 2) add(part, language, weight * weights.part);
      for (const part of partsOf(word, language)) add(part, language, weight * weights.part);
    }
    place += gap;
  }
  return { terms, length };
}

/** What of an article is searched, each text with its language and what its words count. */
export function* textsOf(article: Article): Generator<[text: string, language: string, weight: number]> {
  const { language, title, authors, topics = [], summary, source, body } = article;
  yield [title, language, weights.title];
  if (summary) yield [summary, language, weights.summary];
  for (const name of authors) yield [name, language, weights.authors];
  if (source) yield [source.name, language, weights.source];
  for (const topic of topics) yield [topic, language, weights.topics];
  for (const block of body)
    for (const text of blockTexts(block))
      yield [text, ('language' in block && block.language) || language, weights.body];
}

/** How much a term says of an article, from 1 to 7: what BM25 makes of its weight and the article's length. */
export function impactOf(weight: number, length: number): number {
  const slowness = saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
  return Math.min(7, Math.max(1, Math.round((7 * weight) / (weight + slowness))));
}

const filed = new Map<string, Map<string, string>>();
const mostFiled = 200_000;

/** The term of a word; most words come again. */
function filedTerm(word: string, language: string): string {
  const own = filed.get(language) ?? new Map<string, string>();
  const known = own.get(word);
  if (known !== undefined) return known;
  if (own.size >= mostFiled) own.clear();
  const term = termOf(termKey(word, language), word);
  filed.set(language, own.set(word, term));
  return term;
}
