import { matchWords } from '../engine/matchWords.ts';
import { parseQuery } from '../engine/parseQuery.ts';
import type { TextMatch } from './ownText.ts';

/** What finds the words that answer a search as it was typed. */
export function textMatch(typed: string): TextMatch {
  const query = parseQuery(typed);
  const alone = query.words.map((word, at) => ({
    ...query,
    words: [word],
    phrases: [],
    unfinished: query.unfinished && at === query.words.length - 1,
  }));
  return ({ text, language }) => {
    const marks = matchWords(text, language, query);
    if (alone.length < 2 || marks.length === 0) return marks.map((mark) => ({ ...mark, word: 0 }));
    const answered = alone.map((one) => new Set(matchWords(text, language, one).map(({ start }) => start)));
    return marks.map((mark) => ({ ...mark, word: answered.findIndex((starts) => starts.has(mark.start)) }));
  };
}
