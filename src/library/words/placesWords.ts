import { lateWords, type Say, useLateWords } from '../../language/late/useLateWords.ts';
import standard from './places/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayPlaces = Say<Words>;

const others = import.meta.glob<Words>(['./places/*.json', '!./places/fa-AF.json'], { import: 'default' });
const words = lateWords('places', standard, others);

/** The texts of places and of fresh news; undefined while they load. */
export function usePlacesWords(): SayPlaces | undefined {
  return useLateWords(words);
}
