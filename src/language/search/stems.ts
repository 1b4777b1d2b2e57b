import { pashtoStem, persianStem } from './lightStems.ts';

/** Takes a folded word to its stem. */
export type Stemmer = (word: string) => string;

/** The Snowball algorithms (snowballstem.org) by primary language subtag. */
export const stemmingAlgorithms = {
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
} as const;

export type StemmedLanguage = keyof typeof stemmingAlgorithms;

const known = new Map<string, Stemmer>([
  ['fa', persianStem],
  ['prs', persianStem],
  ['haz', persianStem],
  ['ps', pashtoStem],
]);

/** Whether a language's stemmer is a library's that has to be loaded first. */
export function needsStemmer(language: string): StemmedLanguage | undefined {
  const primary = primaryOf(language);
  return !known.has(primary) && Object.hasOwn(stemmingAlgorithms, primary)
    ? (primary as StemmedLanguage)
    : undefined;
}

/** From here on {@link stemOf} uses it. @param stem a Snowball stemmer, for words in lower case */
export function addStemmer(language: StemmedLanguage, stem: Stemmer): void {
  const stems = new Map<string, string>();
  known.set(language, (word) => {
    const found = stems.get(word);
    if (found !== undefined) return found;
    // Folding has made й of Russian endings и, which the algorithm does not know.
    const prepared = language === 'ru' ? word.replace(/([аеиоуыэюя])и$/u, '$1й') : word;
    const stemmed = stem(prepared) || word;
    if (stems.size > 50_000) stems.clear();
    stems.set(word, stemmed);
    return stemmed;
  });
}

/** The stem of a folded word in a language (BCP 47): the word itself where no stemmer is loaded, and of a number. Never empty. */
export function stemOf(word: string, language: string): string {
  if (/\p{N}/u.test(word)) return word;
  return known.get(primaryOf(language))?.(word) ?? word;
}

function primaryOf(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
