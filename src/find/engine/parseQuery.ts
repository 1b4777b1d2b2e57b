import type { Day } from '../../language/calendar.ts';
import { fold } from '../../language/fold.ts';
import { searchWords } from '../../language/search/searchWords.ts';
import { isArabic } from '../../language/search/sounds.ts';
import { typedDays } from '../../language/search/typedDay.ts';

/** A word of a query, folded. */
export interface QueryWord {
  text: string;
  /** The words that it is written from, where it may be read as several. */
  parts: string[];
}

/** A query as it is understood. Whatever was typed, this can be searched for. */
export interface ParsedQuery {
  /** What an article should have, in order, those of phrases too. */
  words: QueryWord[];
  /** Words that stand one after another, two or more. */
  phrases: QueryWord[][];
  /** What an article must not have. */
  without: QueryWord[];
  /** Days of publication. */
  days: Day[];
  /** Whether the last of `words` may be the beginning of one. */
  unfinished: boolean;
}

/** What is longer is cut. */
const longest = 256;
const mostWords = 8;
const mostWithout = 4;

const phrase = /(-?)["“”„«»‟＂]([^"“”„«»‟＂]*)(["“”„«»‟＂]|$)/gu;

/** Reads what was typed: `"…"` (or any language's quotation marks) is a phrase, `-word` leaves out, days are recognised. */
export function parseQuery(typed: string): ParsedQuery {
  const text = typed.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const query: ParsedQuery = { words: [], phrases: [], without: [], days: [], unfinished: false };
  let rest = text.replace(phrase, (whole, minus: string, inside: string) => {
    const words = wordsOf(inside);
    if (minus) query.without.push(...words);
    else {
      query.words.push(...words);
      if (words.length > 1) query.phrases.push(words.slice(0, mostWords));
    }
    return ' '.repeat(whole.length);
  });
  rest = blank(rest, dayRanges(rest, query));
  rest = rest.replace(/(?<![^\s(])[-−–]([\p{L}\p{M}\p{N}\u200c]+)/gu, (whole, left: string) => {
    query.without.push(...wordsOf(left));
    return ' '.repeat(whole.length);
  });
  const words = wordsOf(rest);
  query.unfinished = words.length > 0 && /[\p{L}\p{M}\p{N}]$/u.test(rest);
  query.words = distinct(indexed([...query.words, ...words]).slice(0, mostWords));
  query.without = query.without.slice(0, mostWithout);
  return query;
}

/** Whether there is anything to search for. */
export function isEmptyQuery({ words, days }: ParsedQuery): boolean {
  return words.length === 0 && days.length === 0;
}

function wordsOf(text: string): QueryWord[] {
  return searchWords(text, isArabic(text) ? 'fa' : 'und').map(({ text: word, parts }) => ({
    text: word,
    parts,
  }));
}

const oneLetter = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}]$/u;

/** The words that the index has: none of one letter (Sar-e Sang, نان و آرد), unless nothing else was typed. */
function indexed(words: readonly QueryWord[]): readonly QueryWord[] {
  const longer = words.filter(({ text }) => !oneLetter.test(text));
  return longer.length > 0 ? longer : words;
}

/** Each word once; one that is typed again counts where it was typed last. */
function distinct(words: readonly QueryWord[]): QueryWord[] {
  const seen = new Set<string>();
  return words
    .toReversed()
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .toReversed();
}

function dayRanges(text: string, query: ParsedQuery): { start: number; end: number }[] {
  const folded = fold(text);
  return typedDays(folded.text).map(({ day, start, end }) => {
    query.days.push(day);
    return folded.originalRange(start, end);
  });
}

function blank(text: string, ranges: readonly { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of ranges)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}
