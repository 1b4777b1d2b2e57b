import { gzipSync } from 'node:zlib';
import { documentsInBlock, searchFiles } from '../../contract/search/indexFiles.ts';
import type { SearchDocument, SearchRoot } from '../../contract/search/searchIndex.ts';
import { batches } from '../system/batches.ts';
import { EntryWriter, sharedUnits } from './entryWriter.ts';
import { type MergedRun, mergedTerms } from './mergedTerms.ts';

/** Bytes of a dictionary's file before it is compressed. */
const shardSize = 8192;
/** Bytes of a term's postings and places from which on they have files of their own. */
const longList = 3072;

/**
 * The files of a segment, one after another, below `content/search/`.
 *
 * @param name the segment's
 * @param runs in the order of their documents
 */
export function* segmentFiles(
  name: string,
  runs: readonly (MergedRun & { shown: readonly SearchDocument[] })[],
): Generator<[path: string, data: Uint8Array]> {
  const root: SearchRoot = { shards: [], days: dayCounts(runs.flatMap(({ shown }) => shown)) };
  const shard = new EntryWriter();
  let last = '';
  let lists = 0;
  for (const { term, documents, postings, places } of mergedTerms(runs)) {
    if (shard.writer.length > 0 && shard.writer.length + Math.min(postings.length, longList) > shardSize) {
      yield packed(searchFiles.shard(name, root.shards.length - 1), shard.writer.data);
      shard.clear();
    }
    if (shard.writer.length === 0) root.shards.push(term.slice(0, sharedUnits(last, term) + 1));
    if (postings.length + places.length < longList) shard.inline(term, documents, postings, places);
    else {
      yield packed(searchFiles.postings(name, lists), postings);
      yield packed(searchFiles.places(name, lists), places);
      shard.listed(term, documents, lists++);
    }
    last = term;
  }
  if (shard.writer.length > 0)
    yield packed(searchFiles.shard(name, root.shards.length - 1), shard.writer.data);
  let block = 0;
  for (const shown of batches(shownIn(runs), documentsInBlock)) {
    yield packed(searchFiles.documents(name, block++), Buffer.from(JSON.stringify(shown)));
  }
  yield packed(searchFiles.root(name), Buffer.from(JSON.stringify(root)));
}

function* shownIn(runs: readonly { shown: readonly SearchDocument[] }[]): Generator<SearchDocument> {
  for (const { shown } of runs) yield* shown;
}

function packed(path: string, data: Uint8Array): [path: string, data: Uint8Array] {
  return [path, gzipSync(data, { level: 9 })];
}

/** See `searchRootSchema`: the distance from the day before, and how many documents. */
function dayCounts(documents: readonly SearchDocument[]): number[] {
  const counts: number[] = [];
  let last = 0;
  let at = -2;
  for (const [, date] of documents) {
    const day = Date.parse(date) / 86_400_000;
    if (at >= 0 && day === last) counts[at + 1] = (counts[at + 1] ?? 0) + 1;
    else {
      at += 2;
      counts.push(day - last, 1);
      last = day;
    }
  }
  return counts;
}
