import { termOf } from '../../contract/search/indexFiles.ts';
import { filterKey } from '../../language/search/termKey.ts';
import type { SearchQuery } from '../searchTypes.ts';
import { combine, type Hit, rarityOf, sortHits } from './combine.ts';
import { dayNumber, hitsOfYear, yearsOfHits } from './hitYears.ts';
import type { IndexReader } from './indexReader.ts';
import { loadStemmers } from './loadStemmers.ts';
import { lookUp, mayBeIn } from './lookUp.ts';
import type { OpenIndex, Segment } from './openIndex.ts';
import type { ParsedQuery } from './parseQuery.ts';
import { wordScores } from './postings.ts';
import { matchWeights } from './wordMatch.ts';

/** Everything that answers a query, in the order in which it is shown. */
export interface FoundHits {
  hits: Hit[];
  /** See `SearchAnswer`. */
  exact: boolean;
  years: number[];
  suggestions: string[];
}

/** Finds everything that answers a query which is not empty. */
export async function findHits(
  { manifest, segments }: OpenIndex,
  query: SearchQuery,
  typed: ParsedQuery,
  reader: IndexReader,
): Promise<FoundHits> {
  const scope = Object.keys(manifest.languages).filter(
    (tag) => !query.in || tag === query.in || manifest.languages[tag] === query.in,
  );
  await loadStemmers(scope.filter((tag) => typed.words.some(({ text }) => mayBeIn(text, tag))));
  const allowed = await Promise.all(segments.map((segment) => allowedDocuments(segment, query, reader)));
  const lookedUp = await lookUp(segments, typed, scope, reader);
  const { parsed, found: looked } = lookedUp;
  const wanted = looked.words.slice(0, parsed.words.length);
  let exact = looked.complete;
  const scored = await Promise.all(
    segments.map(async (segment, at) => {
      const own = allowed[at];
      if (!own) return undefined;
      const words = await Promise.all(
        looked.words.map(({ bySegment }, word) => {
          const terms = bySegment[at] ?? [];
          const left =
            word < wanted.length ? terms : terms.filter(({ weight }) => weight >= matchWeights.stem);
          return wordScores(segment, left, reader);
        }),
      );
      if (words.some(({ complete }) => !complete)) exact = false;
      for (const [word, { scores }] of words.entries()) if (word >= wanted.length) leaveOut(own, scores);
      return { words, allowed: own, days: segment.days, byDay: dayScores(segment, parsed), at };
    }),
  );
  const known = scored.filter((one) => one !== undefined);
  if (known.length < segments.length) exact = false;
  if (parsed.phrases.length > 0) {
    const { keepPhrases } = await import('./keepPhrase.ts');
    for (const { words, allowed: own, at } of known) {
      const scores = words.slice(0, wanted.length).map((word) => word.scores);
      if (!(await keepPhrases(segments[at] as Segment, at, lookedUp, scores, own, reader))) exact = false;
    }
  }
  const articles = articlesIn(segments);
  const rarity = wanted.map((_, word) =>
    rarityOf(
      known.reduce((sum, { words }) => sum + (words[word]?.documents ?? 0), 0),
      articles,
    ),
  );
  if (parsed.days.length > 0) rarity.push(rarityOf(1, articles));
  const newest = Math.max(0, ...segments.map(({ days }) => days.at(-1) ?? 0));
  const parts = segments.map((segment, at) => {
    const one = scored[at];
    const words = one ? one.words.slice(0, wanted.length).map(({ scores }) => scores) : [];
    return {
      words: one && parsed.days.length > 0 ? [...words, one.byDay] : words,
      allowed: one?.allowed ?? new Uint8Array(),
      days: segment.days,
    };
  });
  const found = combine(parts, rarity, newest);
  const hits = query.year === undefined ? found : hitsOfYear(found, query.year);
  return {
    hits: sortHits(hits, query.order),
    exact,
    years: yearsOfHits(found),
    suggestions: hits.length > 0 ? [] : (await import('./suggest.ts')).suggest(lookedUp),
  };
}

/** The documents of a segment that a query may find: 1 for each of them; undefined where the index does not say. */
async function allowedDocuments(
  segment: Segment,
  query: SearchQuery,
  reader: IndexReader,
): Promise<Uint8Array | undefined> {
  const allowed = new Uint8Array(segment.documents).fill(1);
  for (const document of segment.gone) allowed[document] = 0;
  const filters = (['in', 'author', 'source'] as const).flatMap((kind) => {
    const value = query[kind];
    return value ? [termOf(filterKey(kind), value)] : [];
  });
  if (filters.length === 0) return allowed;
  const { keepListed } = await import('./filterTerms.ts');
  return (await keepListed(segment, filters, allowed, reader)) ? allowed : undefined;
}

/** How many articles can be found. */
export function articlesIn(segments: readonly Segment[]): number {
  return segments.reduce((sum, { documents, gone }) => sum + documents - gone.size, 0);
}

function leaveOut(allowed: Uint8Array, scores: Float32Array): void {
  for (const [document, score] of scores.entries()) if (score > 0) allowed[document] = 0;
}

function dayScores({ days, documents }: Segment, parsed: ParsedQuery): Float32Array {
  const scores = new Float32Array(documents);
  const wanted = new Set(parsed.days.map(dayNumber));
  if (wanted.size > 0)
    for (const [document, day] of days.entries()) if (wanted.has(day)) scores[document] = 7;
  return scores;
}
