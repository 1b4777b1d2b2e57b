import { lateWords, type Say, useLateWords } from '../../language/late/useLateWords.ts';
import standard from './words/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayRelated = Say<Words>;

const others = import.meta.glob<Words>(['./words/*.json', '!./words/fa-AF.json'], { import: 'default' });
const words = lateWords('related', standard, others);

/** The words of what belongs to an article; undefined while they load. */
export function useRelatedWords(): SayRelated | undefined {
  return useLateWords(words);
}
