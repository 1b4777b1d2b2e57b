import { useTranslation } from 'react-i18next';
import { attributesOf } from './attributes.ts';
import { type ChromeLanguage, defaultChromeLanguage, isChromeLanguage } from './chromeLanguages.ts';

/**
 * The chrome's words, its language, and the attributes that turn an element inside an article back to it (marked, so
 * that it can wait unseen on a page printed in another language).
 */
export function useChrome() {
  const { t, i18n } = useTranslation();
  const language: ChromeLanguage = isChromeLanguage(i18n.language) ? i18n.language : defaultChromeLanguage;
  return { t, i18n, language, attributes: { ...attributesOf(language), 'data-chrome': '' } };
}
