// Read directly, not through i18next: the press also runs under Node alone, without Vite's import.meta.glob.

import type { LocalizedText } from '../../contract/localizedText.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import firstWords from '../../language/dictionaries/fa-AF.json' with { type: 'json' };
import laterWords from '../../language/later/fa-AF.json' with { type: 'json' };
import { formatNumber } from '../../language/numbers.ts';

const words = { ...firstWords, ...laterWords };

/** A text of the default chrome, the language of every built page. */
export function defaultTranslation(key: keyof typeof words): LocalizedText {
  return { text: words[key], language: defaultChromeLanguage };
}

/** «Page 7», without the total: a new article changes no older page. */
export function pageNumberText(number: number): LocalizedText {
  const text = words['paging.goTo'].replace(/\{\{number[^}]*\}\}/, () =>
    formatNumber(number, defaultChromeLanguage),
  );
  return { text, language: defaultChromeLanguage };
}
