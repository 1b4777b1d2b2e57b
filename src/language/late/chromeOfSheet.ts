import { type ChromeLanguage, chromeLanguages, defaultChromeLanguage } from '../chromeLanguages.ts';

/** The chrome's language on a printed article: the article's own, where the chrome speaks it. */
export function chromeOfSheet(language: string): ChromeLanguage {
  const [base] = language.split('-');
  return chromeLanguages.find((tag) => tag.split('-')[0] === base) ?? defaultChromeLanguage;
}
