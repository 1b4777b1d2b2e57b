import { lateWords, type Say, useLateWords } from '../../language/late/useLateWords.ts';
import standard from './carry/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayCarry = Say<Words>;

const others = import.meta.glob<Words>(['./carry/*.json', '!./carry/fa-AF.json'], { import: 'default' });
const words = lateWords('carry', standard, others);

/** The texts of files that are carried by hand; undefined while they load. */
export function useCarryWords(): SayCarry | undefined {
  return useLateWords(words);
}
