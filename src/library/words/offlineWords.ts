import { lateWords, type Say, useLateWords } from '../../language/late/useLateWords.ts';
import standard from './offline/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayOffline = Say<Words>;

const others = import.meta.glob<Words>(['./offline/*.json', '!./offline/fa-AF.json'], { import: 'default' });
const words = lateWords('offline', standard, others);

/** The texts of what is kept for reading without a line; undefined while they load. */
export function useOfflineWords(): SayOffline | undefined {
  return useLateWords(words);
}
