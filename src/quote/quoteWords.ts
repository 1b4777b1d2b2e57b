import { lateWords, type Say, useLateWords } from '../language/late/useLateWords.ts';
import standard from './words/fa-AF.json' with { type: 'json' };

type Words = typeof standard;

export type SayQuote = Say<Words>;

const others = import.meta.glob<Words>(['./words/*.json', '!./words/fa-AF.json'], { import: 'default' });
const words = lateWords('quote', standard, others);

/** The words of quotations; undefined while they load. */
export function useQuoteWords(): SayQuote | undefined {
  return useLateWords(words);
}
