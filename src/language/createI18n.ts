import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { type ChromeLanguage, defaultChromeLanguage } from './chromeLanguages.ts';
import defaultDictionary from './dictionaries/fa-AF.json' with { type: 'json' };
import type { LaterWords } from './later/addLaterWords.ts';
import { formatNumber } from './numbers.ts';

/** Every dictionary has the shape of the default one, with the words of it that come later. */
export type Dictionary = typeof defaultDictionary & LaterWords;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Dictionary };
    keySeparator: false;
    nsSeparator: false;
  }
}

const otherDictionaries = import.meta.glob<Dictionary>(
  ['./dictionaries/*.json', '!./dictionaries/fa-AF.json', '!**/*.test.*'],
  {
    import: 'default',
  },
);

/**
 * The chrome's texts in `language`. The default language is bundled and ready at once; the others are fetched, and
 * if that fails the result is in the default language.
 */
export async function createI18n(language: ChromeLanguage): Promise<i18n> {
  const chrome = createDefaultI18n();
  await changeLanguage(chrome, language);
  return chrome;
}

/** The chrome in the default language, without waiting: for the build. */
export function createDefaultI18n(): i18n {
  const chrome = createInstance({
    lng: defaultChromeLanguage,
    fallbackLng: defaultChromeLanguage,
    load: 'currentOnly',
    resources: { [defaultChromeLanguage]: { translation: defaultDictionary } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // React escapes already; twice would show the entities.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  void chrome.use(digits).init();
  return chrome;
}

/** Writes a text's `{{number, digits}}` in the language's own digits. */
const digits: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value, format, language = defaultChromeLanguage) =>
    format === 'digits' ? formatNumber(value, language) : value,
};

/** How long to wait for a dictionary, in milliseconds; as long as the style sheet hides the built texts. */
const dictionaryTimeout = 6000;

function rejectAfterTimeout(): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error('The dictionary did not load in time')), dictionaryTimeout),
  );
}

/**
 * Switches a chrome to another language, fetching its dictionary the first time.
 *
 * @returns whether it switched; without the dictionary it stays as it was
 */
export async function changeLanguage(chrome: i18n, language: ChromeLanguage): Promise<boolean> {
  try {
    if (!chrome.hasResourceBundle(language, 'translation')) {
      const dictionary = await Promise.race([
        otherDictionaries[`./dictionaries/${language}.json`]?.(),
        rejectAfterTimeout(),
      ]);
      chrome.addResourceBundle(language, 'translation', dictionary);
    }
    await chrome.changeLanguage(language);
    return true;
  } catch {
    return false;
  }
}
