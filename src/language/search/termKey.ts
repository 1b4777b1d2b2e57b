import { soundsOf } from './sounds.ts';
import { stemOf } from './stems.ts';

/**
 * What a word is filed under: the sounds of its stem. So the forms of a word, its slips of spelling and its spellings in other scripts
 * stand together in the index, and one file answers for all of them.
 *
 * @param word folded
 * @param language BCP 47
 */
export function termKey(word: string, language: string): string {
  return soundsOf(stemOf(word, language)).key;
}

/** Keys of words never begin so: what an article is in, by, from. */
export const filterMark = '@';

/** The key of the terms that say in which section or language an article is, by which author, from which source. */
export function filterKey(kind: 'in' | 'author' | 'source'): string {
  return filterMark + kind;
}
