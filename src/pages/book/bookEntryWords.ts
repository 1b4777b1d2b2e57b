import { lateWords, type Say, useLateWords } from '../../language/late/useLateWords.ts';
import standard from './words/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayBook = Say<Words>;

const others = import.meta.glob<Words>(['./words/*.json', '!./words/fa-AF.json'], { import: 'default' });
const words = lateWords('book', standard, others);

/** The texts about e-books; undefined while they load. */
export function useBookEntryWords(): SayBook | undefined {
  return useLateWords(words);
}
