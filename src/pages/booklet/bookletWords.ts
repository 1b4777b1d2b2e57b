import type { ChromeLanguage } from '../../language/chromeLanguages.ts';
import { lateWords, loadLateWords, type Say, useLateWords } from '../../language/late/useLateWords.ts';
import standard from './words/fa-AF.json' with { type: 'json' };

type Words = typeof standard;
export type SayBooklet = Say<Words>;

const others = import.meta.glob<Words>(['./words/*.json', '!./words/fa-AF.json'], { import: 'default' });
const words = lateWords('booklet', standard, others);

/** The booklet's words in the chrome's language; undefined while they load. */
export function useBookletWords(): SayBooklet | undefined {
  return useLateWords(words);
}

/** Loads them for a booklet that is in another language than the page. */
export function loadBookletWords(language: ChromeLanguage): Promise<void> {
  return loadLateWords(words, language);
}
