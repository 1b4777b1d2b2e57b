import { searchFiles, termOf } from '../../contract/search/indexFiles.ts';
import { type TermEntry, termEntries } from '../../contract/search/termEntries.ts';
import { termKey } from '../../language/search/termKey.ts';
import { type IndexReader, reserves } from './indexReader.ts';
import type { Segment } from './openIndex.ts';
import { isSlip, matchWeights, type SoughtWord, wordMatch } from './wordMatch.ts';

/** A term of a segment that answers a word of the query. */
export interface MatchedTerm {
  entry: TermEntry;
  word: string;
  weight: number;
}

/** The dictionary's files that were looked into, for one word: by segment. */
export interface WordTerms {
  sought: SoughtWord;
  bySegment: MatchedTerm[][];
}

/** Terms of one word in one segment: the rest would say little and cost much. */
const mostTerms = 12;
/** Files of the dictionary for one word in one segment. */
const mostShards = 3;

/** What has to be looked into for a word, the most important first. */
interface Wanted {
  word: number;
  segment: number;
  shard: number;
  rank: number;
}

/** What was found for each word of a query. */
export interface FoundTerms {
  words: WordTerms[];
  /** False where requests did not suffice for all that may answer exactly. */
  complete: boolean;
  /** For each word the terms of the files that were looked into. */
  lookedInto: TermEntry[][];
}

/**
 * Finds the terms that answer each word, in every segment.
 *
 * @param reserved requests that are left for others by what may answer exactly
 */
export async function findTerms(
  segments: readonly Segment[],
  words: readonly SoughtWord[],
  reader: IndexReader,
  reserved: number = reserves.needed,
): Promise<FoundTerms> {
  const keys = words.map(keysOf);
  const wanted = words.flatMap((sought, word) =>
    segments.flatMap((segment, at) =>
      shardsFor(sought, keys[word] ?? [], segment).map((shard, rank) => ({ word, segment: at, shard, rank })),
    ),
  );
  // Where requests do not suffice, most articles are searched.
  const sizeOf = ({ segment }: Wanted) => segments[segment]?.documents ?? 0;
  wanted.sort((a, b) => a.rank - b.rank || sizeOf(b) - sizeOf(a));
  let complete = true;
  const read = new Map<string, Promise<TermEntry[] | undefined>>();
  const lookedInto = words.map((): TermEntry[] => []);
  const found = words.map((sought): WordTerms => ({ sought, bySegment: segments.map(() => []) }));
  const entriesOf = ({ segment, shard, rank }: Wanted) => {
    const path = searchFiles.shard(segments[segment]?.name ?? '', shard);
    const known =
      read.get(path) ??
      reader.read(path, (bytes) => [...termEntries(bytes)], rank === 0 ? reserved : reserves.wished);
    read.set(path, known);
    return known;
  };
  await Promise.all(
    wanted.map(async (one) => {
      const before = reader.failed;
      const entries = await entriesOf(one);
      if (!entries) {
        if (one.rank === 0 && reader.failed === before) complete = false;
        return;
      }
      lookedInto[one.word]?.push(...entries);
      const { sought } = found[one.word] as WordTerms;
      found[one.word]?.bySegment[one.segment]?.push(...answers(entries, sought, keys[one.word] ?? []));
    }),
  );
  for (const [word, terms] of found.entries()) {
    if (terms.bySegment.every((all) => all.length === 0))
      await addSlips(
        terms,
        wanted.filter((one) => one.word === word),
        entriesOf,
      );
    terms.bySegment = terms.bySegment.map(bestTerms);
  }
  return { words: found, complete, lookedInto };
}

/** Where a word may be filed: under its stem in each language, and as it is. */
function keysOf({ text, languages }: SoughtWord): string[] {
  return [...new Set([...languages, 'und'].map((language) => termKey(text, language)))];
}

/** The dictionary's files in which a word may be: first those where it itself would be, then those of its other spellings. */
function shardsFor({ text, unfinished }: SoughtWord, keys: readonly string[], { shards }: Segment): number[] {
  const found = new Set<number>();
  for (const key of keys) found.add(shardOf(shards, termOf(key, text)));
  for (const key of keys) {
    const last = shardOf(shards, unfinished ? `${key}\uffff` : termOf(key, '\uffff'));
    for (let at = shardOf(shards, termOf(key, '')); at <= last && found.size < mostShards; at++)
      found.add(at);
  }
  return [...found].filter((at) => at >= 0).slice(0, Math.max(mostShards, keys.length));
}

/** The file in which a term is, if it is anywhere. */
export function shardOf(shards: readonly string[], term: string): number {
  let [low, high] = [0, shards.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shards[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function answers(entries: readonly TermEntry[], sought: SoughtWord, keys: readonly string[]): MatchedTerm[] {
  const prefixes = keys.map((key) => `${key} `);
  const found: MatchedTerm[] = [];
  for (const entry of entries) {
    const word = wordOf(entry);
    const near = prefixes.some((prefix) => entry.term.startsWith(prefix));
    if (!near && !(sought.unfinished && word.startsWith(sought.text))) continue;
    const weight = wordMatch(word, sought);
    if (weight > matchWeights.slip) found.push({ entry, word, weight });
  }
  return found;
}

/** Where nothing answers a word: what differs by a letter, in the files that were looked into. */
async function addSlips(
  terms: WordTerms,
  wanted: readonly Wanted[],
  entriesOf: (one: Wanted) => Promise<TermEntry[] | undefined>,
): Promise<void> {
  for (const one of wanted) {
    for (const entry of (await entriesOf(one)) ?? []) {
      const word = wordOf(entry);
      const weight = isSlip(word, terms.sought.text) ? matchWeights.slip : 0;
      if (weight > 0) terms.bySegment[one.segment]?.push({ entry, word, weight });
    }
  }
}

/** A term may be in the list twice: for two of the word's keys. */
function bestTerms(all: readonly MatchedTerm[]): MatchedTerm[] {
  const once = new Map(all.map((one) => [one.entry.term, one]));
  return [...once.values()]
    .sort((a, b) => b.weight - a.weight || b.entry.documents - a.entry.documents)
    .slice(0, mostTerms);
}

/** The word of a term, without its key. */
export function wordOf({ term }: TermEntry): string {
  return term.slice(term.indexOf(' ') + 1);
}
