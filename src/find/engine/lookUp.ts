import { findLanguage } from '../../language/languages.ts';
import { type FoundTerms, findTerms, type WordTerms, wordOf } from './findTerms.ts';
import { type IndexReader, reserves } from './indexReader.ts';
import type { Segment } from './openIndex.ts';
import type { ParsedQuery, QueryWord } from './parseQuery.ts';
import { matchWeights, type SoughtWord } from './wordMatch.ts';

/** A query as it is taken, and the terms that answer its words: first those of `words`, then those of `without`. */
export interface LookedUp {
  parsed: ParsedQuery;
  found: FoundTerms;
}

/**
 * Looks a query up: as it was typed, and where a word of it is nowhere, in other writings of it; the first that is found is taken.
 *
 * @param scope the languages in which is searched, BCP 47
 */
export async function lookUp(
  segments: readonly Segment[],
  typed: ParsedQuery,
  scope: readonly string[],
  reader: IndexReader,
): Promise<LookedUp> {
  const look = async (parsed: ParsedQuery, reserved?: number): Promise<LookedUp> => ({
    parsed,
    found: await findTerms(segments, soughtWords(parsed, scope), reader, reserved),
  });
  let best = await look(typed);
  const apart = takenApart(best);
  if (apart) best = await look(apart);
  const { parsed, found } = best;
  const isNowhere = (at: number) => bestWeight(found.words[at]) <= matchWeights.spelling;
  if (!parsed.words.some((_, at) => isNowhere(at))) return best;
  const { otherWritings } = await import('./otherWritings.ts');
  const isNear = (at: number, word: string) =>
    (found.lookedInto[at] ?? []).some((entry) => wordOf(entry) === word);
  for (const { parsed: other, changed } of otherWritings(parsed, isNowhere, isNear)) {
    const tried = await look(other, reserves.rewritten);
    if (changed.every((at) => bestWeight(tried.found.words[at]) >= matchWeights.stem)) return tried;
  }
  return best;
}

/** What of a query is looked up, what is to be left out at the end. */
function soughtWords({ words, without, unfinished }: ParsedQuery, scope: readonly string[]): SoughtWord[] {
  return [...words, ...without].map(({ text }, at) => ({
    text,
    languages: scope.filter((tag) => mayBeIn(text, tag)),
    unfinished: unfinished && at === words.length - 1,
  }));
}

/** How well the best term answers a word. */
function bestWeight(terms: WordTerms | undefined): number {
  return Math.max(0, ...(terms?.bySegment ?? []).flat().map(({ weight }) => weight));
}

/** The query with words taken apart that are found only so, if there are any. */
function takenApart({ parsed, found }: LookedUp): ParsedQuery | undefined {
  const isApart = ({ parts }: QueryWord, at: number) =>
    parts.length > 0 && bestWeight(found.words[at]) <= matchWeights.slip;
  if (!parsed.words.some(isApart)) return undefined;
  const words = parsed.words.flatMap((word, at) =>
    isApart(word, at) ? word.parts.map((text): QueryWord => ({ text, parts: [] })) : [word],
  );
  return { ...parsed, words };
}

/** Whether a word may be of a language, by its script; a number may be of any. */
export function mayBeIn(word: string, language: string): boolean {
  const script = findLanguage(language)?.script ?? 'Zyyy';
  if (/\p{Script=Arabic}/u.test(word)) return script === 'Arab';
  if (/\p{Script=Cyrillic}/u.test(word)) return script === 'Cyrl';
  if (/\p{Script=Latin}/u.test(word)) return script === 'Latn';
  return false;
}
