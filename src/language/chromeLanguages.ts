/** The languages the chrome speaks, in the order in which they are offered. */
export const chromeLanguages = ['fa-AF', 'ps', 'en', 'de', 'fr'] as const;

export type ChromeLanguage = (typeof chromeLanguages)[number];

export const defaultChromeLanguage: ChromeLanguage = 'fa-AF';

/** Whether any value is one of the chrome's tags, letter for letter. */
export function isChromeLanguage(value: unknown): value is ChromeLanguage {
  return chromeLanguages.some((language) => language === value);
}
