import standard from './shelf/fa-AF.json' with { type: 'json' };
import { type Say, useLateWords } from './useLateWords.ts';

type Words = typeof standard;
export type SayShelf = Say<Words>;

const others = import.meta.glob<Words>(['./shelf/*.json', '!./shelf/fa-AF.json'], { import: 'default' });
const words = {
  namespace: 'shelf',
  standard,
  others: Object.fromEntries(Object.entries(others).map(([path, load]) => [path.slice(8, -5), load])),
};

/** The texts of the pages of what a reader keeps; undefined while they load. */
export function useShelfWords(): SayShelf | undefined {
  return useLateWords(words);
}
