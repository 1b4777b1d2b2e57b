import { findLanguage } from '../../language/languages.ts';
import type { FoundArticle, SearchAnswer, SearchFiles, SearchQuery } from '../searchTypes.ts';
import { combine, rarityOf, sortHits } from './combine.ts';
import { allowedDocuments, dayNumber } from './filterTerms.ts';
import { findTerms, type WordTerms } from './findTerms.ts';
import { IndexReader, reserves } from './indexReader.ts';
import { keepPhrase } from './keepPhrase.ts';
import { loadStemmers } from './loadStemmers.ts';
import { cacheOf, type OpenIndex, openIndex, type Segment } from './openIndex.ts';
import { isEmptyQuery, type ParsedQuery, parseQuery, type QueryWord } from './parseQuery.ts';
import { wordScores } from './postings.ts';
import { mostFound, showHits } from './showHits.ts';
import { suggest } from './suggest.ts';
import { matchWeights, type SoughtWord } from './wordMatch.ts';

/**
 * Searches the index. Articles that have every word come first; if there is none, those that have some of them.
 *
 * @param files where the index is; what has been read is kept for the next query with the same
 * @param signal ends the search
 * @returns an answer to any query; `failed` counts the files that could not be read
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
  const answer = await answerFrom(index, query, parsed, reader);
  // Files that have gone: the index may have been built again since its manifest was read.
  if (reader.failed > failedToOpen && reader.left > 0) {
    const now = await openIndex(files, reader, signal, true);
    const names = ({ manifest }: OpenIndex) => manifest.segments.map(({ name }) => name).join();
    if (names(now) !== names(index)) {
      const again = new IndexReader(files, cacheOf(files), signal);
      again.left = reader.left;
      return await answerFrom(now, query, parsed, again);
    }
  }
  return answer;
}

async function answerFrom(
  { manifest, segments }: OpenIndex,
  query: SearchQuery,
  parsed: ParsedQuery,
  reader: IndexReader,
): Promise<SearchAnswer> {
  const articles = segments.reduce((sum, { documents, gone }) => sum + documents - gone.size, 0);
  if (isEmptyQuery(parsed)) return emptyAnswer(articles, reader.failed);
  const scope = Object.keys(manifest.languages).filter(
    (tag) => !query.in || tag === query.in || manifest.languages[tag] === query.in,
  );
  await loadStemmers(scope.filter((tag) => parsed.words.some(({ text }) => mayBeIn(text, tag))));
  const sought = [...parsed.words, ...parsed.without].map(
    ({ text }, at): SoughtWord => ({
      text,
      languages: scope.filter((tag) => mayBeIn(text, tag)),
      unfinished: parsed.unfinished && at === parsed.words.length - 1,
    }),
  );
  const allowed = await Promise.all(segments.map((segment) => allowedDocuments(segment, query, reader)));
  const looked = await findTerms(segments, sought, reader);
  const apart = written(parsed, looked.words);
  if (apart) return await answerFrom({ manifest, segments }, query, apart, reader);
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
      const days = dayScores(segment, parsed);
      return { words, allowed: own, days: segment.days, byDay: days };
    }),
  );
  const known = scored.flatMap((one, at) => (one ? [{ ...one, at }] : []));
  if (known.length < segments.length) exact = false;
  for (const one of known) {
    for (const phrase of parsed.phrases) {
      for (let document = 0; document < one.allowed.length; document++)
        if (!hasAll(one.words.slice(0, wanted.length), document)) one.allowed[document] = 0;
      if (!one.allowed.includes(1)) break;
      const terms = phrase.map((word) => termsOf(word, parsed, looked.words));
      const segment = segments[one.at] as Segment;
      if (!(await keepPhrase(segment, one.at, terms, one.allowed, reader, reserves.needed))) exact = false;
    }
  }
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
  const hits = sortHits(combine(parts, rarity, newest), query.order);
  const from = Math.max(0, Math.floor(query.from) || 0);
  const { found, passed } = await showHits(hits.slice(from, from + mostFound), segments, reader);
  const missing = wanted.map(({ bySegment }, at) =>
    bySegment.every((all) => all.length === 0) ? (looked.lookedInto[at] ?? []) : [],
  );
  return {
    total: hits.length,
    exact,
    found,
    next: from + passed,
    suggestions:
      hits.length > 0
        ? []
        : suggest(
            parsed.words.map(({ text }) => text),
            missing,
          ),
    failed: reader.failed,
    articles,
  };
}

function emptyAnswer(articles: number, failed: number): SearchAnswer {
  const found: FoundArticle[] = [];
  return { total: 0, exact: true, found, next: 0, suggestions: [], failed, articles };
}

/** Whether a word may be of a language, by its script; a number may be of any. */
function mayBeIn(word: string, language: string): boolean {
  const script = findLanguage(language)?.script ?? 'Zyyy';
  if (/\p{Script=Arabic}/u.test(word)) return script === 'Arab';
  if (/\p{Script=Cyrillic}/u.test(word)) return script === 'Cyrl';
  if (/\p{Script=Latin}/u.test(word)) return script === 'Latn';
  return false;
}

/** The query with words taken apart that are found only so, if there are any. */
function written(parsed: ParsedQuery, found: readonly WordTerms[]): ParsedQuery | undefined {
  const isApart = ({ parts }: QueryWord, at: number) =>
    parts.length > 0 &&
    (found[at]?.bySegment ?? []).every((terms) => terms.every(({ weight }) => weight <= matchWeights.slip));
  if (!parsed.words.some(isApart)) return undefined;
  const words = parsed.words.flatMap((word, at) =>
    isApart(word, at) ? word.parts.map((text): QueryWord => ({ text, parts: [] })) : [word],
  );
  return { ...parsed, words };
}

function termsOf(
  word: QueryWord,
  { words }: ParsedQuery,
  found: readonly WordTerms[],
): WordTerms | undefined {
  const at = words.findIndex(({ text }) => text === word.text);
  return [...word.text].length > 1 ? found[at] : undefined;
}

function leaveOut(allowed: Uint8Array, scores: Float32Array): void {
  for (const [document, score] of scores.entries()) if (score > 0) allowed[document] = 0;
}

function hasAll(words: readonly { scores: Float32Array }[], document: number): boolean {
  return words.every(({ scores }) => (scores[document] ?? 0) > 0);
}

function dayScores({ days, documents }: Segment, parsed: ParsedQuery): Float32Array {
  const scores = new Float32Array(documents);
  const wanted = new Set(parsed.days.map(dayNumber));
  if (wanted.size > 0)
    for (const [document, day] of days.entries()) if (wanted.has(day)) scores[document] = 7;
  return scores;
}
