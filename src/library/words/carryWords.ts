import standard from './carry/fa-AF.json' with { type: 'json' };
import { type Say, useLateWords } from './useLateWords.ts';

type Words = typeof standard;
export type SayCarry = Say<Words>;

const others = import.meta.glob<Words>(['./carry/*.json', '!./carry/fa-AF.json'], { import: 'default' });
const words = {
  namespace: 'carry',
  standard,
  others: Object.fromEntries(Object.entries(others).map(([path, load]) => [path.slice(8, -5), load])),
};

/** The texts of files that are carried by hand; undefined while they load. */
export function useCarryWords(): SayCarry | undefined {
  return useLateWords(words);
}
