import { searchFiles } from '../../contract/search/indexFiles.ts';
import { readPlaces, readPostings } from '../../contract/search/termEntries.ts';
import type { MatchedTerm } from './findTerms.ts';
import type { IndexReader } from './indexReader.ts';
import type { Segment } from './openIndex.ts';
import { postingsOf } from './postings.ts';

/**
 * The places of a word in the documents of a segment, as far as `wanted` asks for them.
 *
 * @returns undefined where they could not be read
 */
export async function wordPlaces(
  segment: Segment,
  terms: readonly MatchedTerm[],
  wanted: (document: number) => boolean,
  reader: IndexReader,
  reserved: number,
): Promise<Map<number, Set<number>> | undefined> {
  const found = new Map<number, Set<number>>();
  for (const { entry } of terms) {
    const { list } = entry;
    const [postings, places] = await Promise.all([
      postingsOf(segment, entry, reader, reserved),
      list === undefined
        ? entry.places
        : reader.read(searchFiles.places(segment.name, list), (bytes) => bytes, reserved),
    ]);
    if (!postings || !places) return undefined;
    try {
      const rows = readPlaces(places);
      readPostings(postings, segment.documents, (document) => {
        const own: number[] = rows.next().value ?? [];
        if (!wanted(document)) return;
        const known = found.get(document) ?? new Set();
        for (const place of own) known.add(place);
        found.set(document, known);
      });
    } catch (error) {
      reader.countDamage(error);
      return undefined;
    }
  }
  return found;
}
