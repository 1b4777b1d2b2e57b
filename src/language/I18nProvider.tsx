import type { i18n as I18n, TFunction } from 'i18next';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { attributesOf } from './attributes.ts';
import { type ChromeLanguage, defaultChromeLanguage, isChromeLanguage } from './chromeLanguages.ts';

/** The interface's texts and language. */
interface I18nValue {
  t: TFunction;
  i18n: I18n;
  language: ChromeLanguage;
  /**
   * Turns an element inside an article back to the chrome's language (marked, so that it can stay hidden on a page
   * built in another).
   */
  attributes: ReturnType<typeof attributesOf> & { 'data-chrome': '' };
}

const I18nContext = createContext<I18nValue | undefined>(undefined);

/**
 * Provides the chrome's texts, and renders again when the language changes. i18next is called here, once a page: calling it
 * in each component took a tenth of the page's time. A hook library for it weighed 1.8 kB, on every first visit.
 */
export function I18nProvider({ chrome, children }: { chrome: I18n; children: ReactNode }) {
  const subscribe = useCallback(
    (listener: () => void) => {
      chrome.on('languageChanged', listener);
      return () => chrome.off('languageChanged', listener);
    },
    [chrome],
  );
  const shown = useSyncExternalStore(subscribe, languageOf, languageOf);
  const value = useMemo<I18nValue>(() => {
    const language = isChromeLanguage(shown) ? shown : defaultChromeLanguage;
    const attributes = { ...attributesOf(language), 'data-chrome': '' } as const;
    return { t: chrome.getFixedT(shown), i18n: chrome, language, attributes };
  }, [chrome, shown]);
  return <I18nContext value={value}>{children}</I18nContext>;

  function languageOf(): string {
    return chrome.language;
  }
}

/**
 * The chrome's texts, its language, and the attributes that turn an element inside an article back to it.
 *
 * @throws {Error} outside an `I18nProvider`
 */
export function useI18n(): I18nValue {
  const chrome = useContext(I18nContext);
  if (!chrome) throw new Error('useI18n is called outside an I18nProvider');
  return chrome;
}
