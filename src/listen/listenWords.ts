import { lateWords, type Say, useLateWords } from '../language/late/useLateWords.ts';
import standard from './words/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayListen = Say<Words>;

const others = import.meta.glob<Words>(['./words/*.json', '!./words/fa-AF.json'], { import: 'default' });
const words = lateWords('listen', standard, others);

/** The words of listening; undefined while they load. */
export function useListenWords(): SayListen | undefined {
  return useLateWords(words);
}
