import { createRequire } from 'node:module';
import { addStemmer, type StemmedLanguage, stemmingAlgorithms } from '../../language/search/stems.ts';

/** What `snowball-stemmers` exports. */
interface Snowball {
  newStemmer(algorithm: string): { stem(word: string): string };
}

/** Makes every stemmer of the library known. */
export function addLibraryStemmers(): void {
  const { newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as Snowball;
  for (const [language, algorithm] of Object.entries(stemmingAlgorithms)) {
    const stemmer = newStemmer(algorithm);
    addStemmer(language as StemmedLanguage, (word) => stemmer.stem(word));
  }
}
