import standard from './marks/fa-AF.json' with { type: 'json' };
import { type Say, useLateWords } from './useLateWords.ts';

type Words = typeof standard;
export type SayMarks = Say<Words>;

const others = import.meta.glob<Words>(['./marks/*.json', '!./marks/fa-AF.json'], { import: 'default' });
const words = {
  namespace: 'marks',
  standard,
  others: Object.fromEntries(Object.entries(others).map(([path, load]) => [path.slice(8, -5), load])),
};

/** The texts of the marks on cards and of saving; undefined while they load. */
export function useMarksWords(): SayMarks | undefined {
  return useLateWords(words);
}
