import { lateWords, type Say, useLateWords } from '../../language/late/useLateWords.ts';
import standard from './faults/fa-AF.json' with { type: 'json' };

type Words = typeof standard;

const others = import.meta.glob<Words>(['./faults/*.json', '!./faults/fa-AF.json'], { import: 'default' });
const words = lateWords('faults', standard, others);

/** The texts of why the library can't be used, by its faults; undefined while they load. */
export function useFaultsWords(): Say<Words> | undefined {
  return useLateWords(words);
}
