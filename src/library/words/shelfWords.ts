import { lateWords, type Say, useLateWords } from '../../language/late/useLateWords.ts';
import standard from './shelf/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayShelf = Say<Words>;

const others = import.meta.glob<Words>(['./shelf/*.json', '!./shelf/fa-AF.json'], { import: 'default' });
const words = lateWords('shelf', standard, others);

/** The texts of the pages of what a reader keeps; undefined while they load. */
export function useShelfWords(): SayShelf | undefined {
  return useLateWords(words);
}
