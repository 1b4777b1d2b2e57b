import { addStemmer, needsStemmer, type StemmedLanguage } from '../../language/search/stems.ts';

interface SnowballModule {
  newStemmer(): { stem(word: string): string };
}

/** Cut out of the library, one language each (`press/reader/stemmersPlugin.ts`). */
const modules: Partial<Record<StemmedLanguage, () => Promise<SnowballModule>>> = {
  de: () => import('virtual:stemmer/german'),
  en: () => import('virtual:stemmer/english'),
  es: () => import('virtual:stemmer/spanish'),
  fr: () => import('virtual:stemmer/french'),
  it: () => import('virtual:stemmer/italian'),
  nl: () => import('virtual:stemmer/dutch'),
  pt: () => import('virtual:stemmer/portuguese'),
  ru: () => import('virtual:stemmer/russian'),
  sv: () => import('virtual:stemmer/swedish'),
  tr: () => import('virtual:stemmer/turkish'),
};

/**
 * Loads the stemmers of some languages (BCP 47), so that the endings of their words do not count in `matchWords` and in a search. One that
 * cannot be loaded is done without: words are then found as they are written.
 */
export async function loadStemmers(languages: readonly string[]): Promise<void> {
  const needed = new Set(languages.flatMap((language) => needsStemmer(language) ?? []));
  await Promise.all(
    [...needed].map(async (language) => {
      const load = modules[language];
      if (!load) return;
      try {
        const stemmer = (await load()).newStemmer();
        addStemmer(language, (word) => stemmer.stem(word));
      } catch {
        // Offline, or of an older build: what is typed is still found word for word.
      }
    }),
  );
}
