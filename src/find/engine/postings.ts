import { searchFiles } from '../../contract/search/indexFiles.ts';
import { readPostings, type TermEntry } from '../../contract/search/termEntries.ts';
import type { MatchedTerm } from './findTerms.ts';
import { type IndexReader, reserves } from './indexReader.ts';
import type { Segment } from './openIndex.ts';
import { matchWeights } from './wordMatch.ts';

/** How well each document of a segment answers one word: impact times weight, 0 where it does not. */
export interface WordScores {
  scores: Float32Array;
  /** Documents that have the word itself, or nearly. */
  documents: number;
  /** False where a list could not be read, so that documents are missing. */
  complete: boolean;
}

/** Reads the postings of a word's terms. */
export async function wordScores(
  segment: Segment,
  terms: readonly MatchedTerm[],
  reader: IndexReader,
): Promise<WordScores> {
  const scores = new Float32Array(segment.documents);
  let complete = true;
  const needed = (weight: number) => weight >= matchWeights.stem;
  const lists = await Promise.all(
    terms.map(({ entry, weight }) =>
      postingsOf(segment, entry, reader, needed(weight) ? reserves.needed : reserves.wished),
    ),
  );
  for (const [at, { weight }] of terms.entries()) {
    const list = lists[at];
    if (!list) {
      if (needed(weight)) complete = false;
      continue;
    }
    try {
      readPostings(list, segment.documents, (document, impact) => {
        scores[document] = Math.max(scores[document] ?? 0, impact * weight);
      });
    } catch (error) {
      reader.countDamage(error);
    }
  }
  let documents = 0;
  for (const score of scores) if (score > 0) documents++;
  return { scores, documents, complete };
}

/** What a term says of its documents, wherever it is stored. @returns undefined where it could not be read */
export async function postingsOf(
  { name }: Segment,
  { postings, list }: TermEntry,
  reader: IndexReader,
  reserved: number,
): Promise<Uint8Array | undefined> {
  return list === undefined
    ? postings
    : await reader.read(searchFiles.postings(name, list), (bytes) => bytes, reserved);
}
