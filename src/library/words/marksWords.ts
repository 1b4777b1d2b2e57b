import { lateWords, type Say, useLateWords } from '../../language/late/useLateWords.ts';
import standard from './marks/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayMarks = Say<Words>;

const others = import.meta.glob<Words>(['./marks/*.json', '!./marks/fa-AF.json'], { import: 'default' });
const words = lateWords('marks', standard, others);

/** The texts of the marks on cards and of saving; undefined while they load. */
export function useMarksWords(): SayMarks | undefined {
  return useLateWords(words);
}
