import { lateWords, type Say, useLateWords } from '../../language/late/useLateWords.ts';
import standard from './words/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayBeside = Say<Words>;

const others = import.meta.glob<Words>(['./words/*.json', '!./words/fa-AF.json'], { import: 'default' });
const words = lateWords('beside', standard, others);

/** What two versions side by side say, in the chrome's language; undefined while it loads. */
export function useBesideWords(): SayBeside | undefined {
  return useLateWords(words);
}
