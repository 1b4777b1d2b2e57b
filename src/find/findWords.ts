import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { lateWords, loadLateWords, type Say, useWordsMeanwhile } from '../language/late/useLateWords.ts';
import standard from './dictionaries/fa-AF.json' with { type: 'json' };

type Words = typeof standard;

const others = import.meta.glob<Words>(['./dictionaries/*.json', '!./dictionaries/fa-AF.json'], {
  import: 'default',
});
const words = lateWords('find', standard, others);

/** Loads the words of the search in a language; without them the search goes on in one that is there. */
export function loadFindWords(language: ChromeLanguage): Promise<void> {
  return loadLateWords(words, language);
}

/** The words of the search, which come with its code and not with the chrome's. */
export function useFindWords(): Say<Words> {
  return useWordsMeanwhile(words);
}
