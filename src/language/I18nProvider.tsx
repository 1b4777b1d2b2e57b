import type { i18n as I18n, TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
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

/** Provides the chrome's texts. i18next is called here, once a page: calling it in each component took a tenth of the page's time. */
export function I18nProvider({ chrome, children }: { chrome: I18n; children: ReactNode }) {
  return (
    <I18nextProvider i18n={chrome}>
      <I18nValueProvider>{children}</I18nValueProvider>
    </I18nextProvider>
  );
}

function I18nValueProvider({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const language = isChromeLanguage(i18n.language) ? i18n.language : defaultChromeLanguage;
  const chrome = useMemo<I18nValue>(
    () => ({ t, i18n, language, attributes: { ...attributesOf(language), 'data-chrome': '' } }),
    [t, i18n, language],
  );
  return <I18nContext value={chrome}>{children}</I18nContext>;
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
