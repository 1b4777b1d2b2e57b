import { searchFiles, termOf } from '../../contract/search/searchIndex.ts';
import { readPostings, termEntries } from '../../contract/search/termEntries.ts';
import { filterKey } from '../../language/search/termKey.ts';
import type { SearchQuery } from '../searchTypes.ts';
import { shardOf } from './findTerms.ts';
import type { IndexReader } from './indexReader.ts';
import type { Segment } from './openIndex.ts';

const millisecondsADay = 86_400_000;

/** The terms of the lists that a query is limited to. */
export function filtersOf(query: SearchQuery): string[] {
  return (['in', 'author', 'source'] as const).flatMap((kind) => {
    const value = query[kind];
    return value ? [termOf(filterKey(kind), value)] : [];
  });
}

/**
 * The documents of a segment that a query may find at all: 1 for each of them.
 *
 * @returns undefined where the index does not say
 */
export async function allowedDocuments(
  segment: Segment,
  query: SearchQuery,
  reader: IndexReader,
): Promise<Uint8Array | undefined> {
  const allowed = new Uint8Array(segment.documents).fill(1);
  for (const document of segment.gone) allowed[document] = 0;
  if (query.year !== undefined) {
    const [first, end] = [query.year, query.year + 1].map((year) => Date.UTC(year, 0, 1) / millisecondsADay);
    for (const [document, day] of segment.days.entries())
      if (day < (first ?? 0) || day >= (end ?? 0)) allowed[document] = 0;
  }
  for (const filter of filtersOf(query)) {
    const list = await filterList(segment, filter, reader);
    if (!list) return undefined;
    const members = new Uint8Array(segment.documents);
    try {
      readPostings(list, segment.documents, (document) => {
        members[document] = 1;
      });
    } catch (error) {
      reader.countDamage(error);
      return undefined;
    }
    for (const [document, member] of members.entries()) if (!member) allowed[document] = 0;
  }
  return allowed;
}

const nobody = new Uint8Array();

async function filterList(
  segment: Segment,
  filter: string,
  reader: IndexReader,
): Promise<Uint8Array | undefined> {
  const path = searchFiles.shard(segment.name, shardOf(segment.shards, filter));
  const entries = await reader.read(path, (bytes) => [...termEntries(bytes)]);
  if (!entries) return undefined;
  const entry = entries.find(({ term }) => term === filter);
  if (entry?.list === undefined) return entry?.postings ?? nobody;
  return await reader.read(searchFiles.postings(segment.name, entry.list), (bytes) => bytes);
}

/** A day as documents have it: days since 1970. */
export function dayNumber(day: string): number {
  return Date.parse(day) / millisecondsADay;
}
