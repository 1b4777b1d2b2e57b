import { lateWords, type Say, useLateWords } from '../language/late/useLateWords.ts';
import standard from './words/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayTrust = Say<Words>;

const others = import.meta.glob<Words>(['./words/*.json', '!./words/fa-AF.json'], { import: 'default' });
const words = lateWords('trust', standard, others);

/** The texts about copies of the publication and their addresses; undefined while they load. */
export function useTrustWords(): SayTrust | undefined {
  return useLateWords(words);
}
