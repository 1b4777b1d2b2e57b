import type { SearchAnswer, SearchFiles, SearchQuery } from '../searchTypes.ts';
import { articlesIn, type FoundHits, findHits } from './findHits.ts';
import { IndexReader } from './indexReader.ts';
import { cacheOf, type OpenIndex, openIndex } from './openIndex.ts';
import { isEmptyQuery, type ParsedQuery, parseQuery } from './parseQuery.ts';
import { mostFound, showHits } from './showHits.ts';

/**
 * Searches the index. Articles that have every word come first; if there is none, those that have some of them.
 *
 * @param files where the index is; what has been read is kept for the next query with the same, and what was found last for who asks
 *   for more of it
 * @param signal ends the search
 * @returns an answer to any query, by twelve requests at most; `failed` counts the files that could not be read
 * @throws what keeps the manifest from being read when none is known; the reason of an abort
 */
export async function search(
  query: SearchQuery,
  files: SearchFiles,
  signal?: AbortSignal,
): Promise<SearchAnswer> {
  const parsed = parseQuery(query.text);
  const reader = new IndexReader(files, cacheOf(files), signal);
  const index = await openIndex(files, reader, signal);
  const failedToOpen = reader.failed;
  const answer = await answerFrom(files, index, query, parsed, reader);
  // Files that have gone: the index may have been built again since its manifest was read.
  if (reader.failed > failedToOpen && reader.left > 0) {
    const now = await openIndex(files, reader, signal, true);
    if (namesOf(now) !== namesOf(index)) {
      const again = new IndexReader(files, cacheOf(files), signal);
      again.left = reader.left;
      return await answerFrom(files, now, query, parsed, again);
    }
  }
  return answer;
}

async function answerFrom(
  files: SearchFiles,
  index: OpenIndex,
  query: SearchQuery,
  parsed: ParsedQuery,
  reader: IndexReader,
): Promise<SearchAnswer> {
  const { segments } = index;
  const from = Math.max(0, Math.floor(query.from) || 0);
  const { hits, ...facts } = isEmptyQuery(parsed)
    ? nothing
    : await hitsFor(files, index, query, parsed, reader);
  const { found, passed } = await showHits(
    hits.slice(from, from + (query.most ?? mostFound)),
    segments,
    reader,
  );
  return {
    ...facts,
    total: hits.length,
    found,
    next: from + passed,
    failed: reader.failed,
    articles: articlesIn(segments),
  };
}

const nothing: FoundHits = { hits: [], exact: true, years: [], suggestions: [] };

/** What was found last, and what was asked for in which segments. */
const last = new WeakMap<SearchFiles, { asked: string; found: FoundHits }>();

/** What was found a moment ago is not looked for again: results that come later are of the same order. */
async function hitsFor(
  files: SearchFiles,
  index: OpenIndex,
  query: SearchQuery,
  parsed: ParsedQuery,
  reader: IndexReader,
): Promise<FoundHits> {
  const { from, most: _, ...rest } = query;
  const asked = JSON.stringify([rest, namesOf(index)]);
  const known = last.get(files);
  if (from > 0 && known?.asked === asked) return known.found;
  const failed = reader.failed;
  const found = await findHits(index, query, parsed, reader);
  if (reader.failed === failed) last.set(files, { asked, found });
  return found;
}

function namesOf({ manifest }: OpenIndex): string {
  return JSON.stringify(manifest.segments);
}
