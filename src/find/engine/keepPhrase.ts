import type { WordTerms } from './findTerms.ts';
import { type IndexReader, reserves } from './indexReader.ts';
import type { LookedUp } from './lookUp.ts';
import type { Segment } from './openIndex.ts';
import type { ParsedQuery, QueryWord } from './parseQuery.ts';
import { matchWeights } from './wordMatch.ts';
import { wordPlaces } from './wordPlaces.ts';

/**
 * Takes the documents out of a segment's in which the phrases of a query do not stand, or which lack a word of it.
 *
 * @param scores by word of the query: 0 for a document without it
 * @param allowed 1 for each document that may still be found; changed here
 * @returns whether all could be compared
 */
export async function keepPhrases(
  segment: Segment,
  at: number,
  { parsed, found }: LookedUp,
  scores: readonly Float32Array[],
  allowed: Uint8Array,
  reader: IndexReader,
): Promise<boolean> {
  let isWhole = true;
  for (const document of allowed.keys()) if (scores.some((own) => !own[document])) allowed[document] = 0;
  for (const phrase of parsed.phrases) {
    if (!allowed.includes(1)) break;
    const terms = phrase.map((word) => termsOf(word, parsed, found.words));
    if (!(await keepPhrase(segment, at, terms, allowed, reader, reserves.needed))) isWhole = false;
  }
  return isWhole;
}

function termsOf(
  word: QueryWord,
  { words }: ParsedQuery,
  found: readonly WordTerms[],
): WordTerms | undefined {
  const at = words.findIndex(({ text }) => text === word.text);
  return [...word.text].length > 1 ? found[at] : undefined;
}

/**
 * Takes the documents out of a segment's in which a phrase does not stand. A word's other forms count; words that are not in the index,
 * of one letter, may be any.
 *
 * @param phrase the words of the phrase in order; undefined for one that is not in the index
 * @param allowed 1 for each document that may still be found; changed here
 * @returns whether all could be compared; what could not stays
 */
async function keepPhrase(
  segment: Segment,
  at: number,
  phrase: readonly (WordTerms | undefined)[],
  allowed: Uint8Array,
  reader: IndexReader,
  reserved: number,
): Promise<boolean> {
  const places: (Map<number, Set<number>> | undefined)[] = [];
  for (const word of phrase) {
    const terms = word?.bySegment[at]?.filter(({ weight }) => weight >= matchWeights.spelling) ?? [];
    if (word && terms.length === 0) {
      allowed.fill(0);
      return true;
    }
    places.push(
      word && (await wordPlaces(segment, terms, (document) => allowed[document] === 1, reader, reserved)),
    );
  }
  const known = places.flatMap((own, offset) => (own ? [{ own, offset }] : []));
  const [first, ...others] = known;
  if (!first) return false;
  for (let document = 0; document < allowed.length; document++) {
    if (!allowed[document]) continue;
    const starts = [...(first.own.get(document) ?? [])];
    const stands = starts.some((place) =>
      others.every(({ own, offset }) => own.get(document)?.has(place + offset - first.offset)),
    );
    if (!stands) allowed[document] = 0;
  }
  return known.length === phrase.filter(Boolean).length;
}
