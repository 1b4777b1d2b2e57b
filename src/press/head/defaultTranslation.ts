// Read as it is, not through i18next: the press also runs under Node alone, where Vite's import.meta.glob is not.

import type { LocalizedText } from '../../contract/localizedText.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import words from '../../language/dictionaries/fa-AF.json' with { type: 'json' };
import { formatNumber } from '../../language/numbers.ts';

/** A word of the default chrome, the language of every built page's own words. */
export function defaultTranslation(key: keyof typeof words): LocalizedText {
  return { text: words[key], language: defaultChromeLanguage };
}

/** «Page 7», without the total: publishing changes no older page. */
export function pageNumberText(number: number): LocalizedText {
  const text = words['paging.goTo'].replace(/\{\{number[^}]*\}\}/, () =>
    formatNumber(number, defaultChromeLanguage),
  );
  return { text, language: defaultChromeLanguage };
}
