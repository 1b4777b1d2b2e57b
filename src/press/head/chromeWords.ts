// Read as it is, not through i18next: the press also runs under Node alone, where Vite's import.meta.glob is not.

import type { Worded } from '../../contract/labels.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import words from '../../language/dictionaries/fa-AF.json' with { type: 'json' };
import { formatNumber } from '../../language/numbers.ts';

/** A word of the default chrome, the language of every printed page's own words. */
export function chromeWord(key: keyof typeof words): Worded {
  return { text: words[key], language: defaultChromeLanguage };
}

/** «Page 7», without the total: publishing changes no older page. */
export function pageNumberWord(number: number): Worded {
  const text = words['paging.goTo'].replace(/\{\{number[^}]*\}\}/, () =>
    formatNumber(number, defaultChromeLanguage),
  );
  return { text, language: defaultChromeLanguage };
}
