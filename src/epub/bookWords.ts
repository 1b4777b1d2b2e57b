import { type ChromeLanguage, chromeLanguages } from '../language/chromeLanguages.ts';
import { languageOf } from '../language/languages.ts';
import german from './words/de.json' with { type: 'json' };
import english from './words/en.json' with { type: 'json' };
import dari from './words/fa-AF.json' with { type: 'json' };
import french from './words/fr.json' with { type: 'json' };
import pashto from './words/ps.json' with { type: 'json' };

/** What a book says of itself, and in which language. */
export interface BookWords {
  language: ChromeLanguage;
  words: Readonly<typeof dari>;
}

const dictionaries: Readonly<Record<ChromeLanguage, BookWords['words']>> = {
  'fa-AF': dari,
  ps: pashto,
  en: english,
  de: german,
  fr: french,
};

/** The book's own words beside a text in a language: in that language, where the chrome speaks it, else in one that runs the same way. */
export function bookWords(language: string): BookWords {
  const [base] = language.split('-');
  const sameWay = languageOf(language).direction === 'rtl' ? 'fa-AF' : 'en';
  const own = chromeLanguages.find((tag) => tag.split('-')[0] === base) ?? sameWay;
  return { language: own, words: dictionaries[own] };
}
