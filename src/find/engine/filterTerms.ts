import { searchFiles } from '../../contract/search/indexFiles.ts';
import { readPostings, termEntries } from '../../contract/search/termEntries.ts';
import { shardOf } from './findTerms.ts';
import type { IndexReader } from './indexReader.ts';
import type { Segment } from './openIndex.ts';

/**
 * Leaves out the documents of a segment that are not in the lists.
 *
 * @param allowed 1 for each document that may be found; changed here
 * @returns false where the index does not say
 */
export async function keepListed(
  segment: Segment,
  filters: readonly string[],
  allowed: Uint8Array,
  reader: IndexReader,
): Promise<boolean> {
  for (const filter of filters) {
    const list = await filterList(segment, filter, reader);
    if (!list) return false;
    const members = new Uint8Array(segment.documents);
    try {
      readPostings(list, segment.documents, (document) => {
        members[document] = 1;
      });
    } catch (error) {
      reader.countDamage(error);
      return false;
    }
    for (const [document, member] of members.entries()) if (!member) allowed[document] = 0;
  }
  return true;
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
