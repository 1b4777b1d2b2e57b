import standard from './places/fa-AF.json' with { type: 'json' };
import { type Say, useLateWords } from './useLateWords.ts';

type Words = typeof standard;

const others = import.meta.glob<Words>(['./places/*.json', '!./places/fa-AF.json'], { import: 'default' });
const words = {
  namespace: 'places',
  standard,
  others: Object.fromEntries(Object.entries(others).map(([path, load]) => [path.slice(9, -5), load])),
};

/** The texts of places and of fresh news; undefined while they load. */
export function usePlacesWords(): Say<Words> | undefined {
  return useLateWords(words);
}
