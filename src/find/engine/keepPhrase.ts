import type { WordTerms } from './findTerms.ts';
import type { IndexReader } from './indexReader.ts';
import type { Segment } from './openIndex.ts';
import { wordPlaces } from './postings.ts';
import { matchWeights } from './wordMatch.ts';

/**
 * Takes the documents out of a segment's in which a phrase does not stand. A word's other forms count; words that are not in the index,
 * of one letter, may be any.
 *
 * @param phrase the words of the phrase in order; undefined for one that is not in the index
 * @param allowed 1 for each document that may still be found; changed here
 * @returns whether all could be compared; what could not stays
 */
export async function keepPhrase(
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
