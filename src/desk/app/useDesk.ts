import type { ChromeLanguage } from '../../language/chromeLanguages.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import type { DeskWord } from './deskChrome.ts';

interface Desk {
  /** The desk's words. */
  t: (word: DeskWord, values?: Record<string, string | number>) => string;
  language: ChromeLanguage;
  /** Attributes that turn an element inside an article back to the chrome's language. */
  attributes: ReturnType<typeof useI18n>['attributes'];
}

/** The desk's words in the editor's language. */
export function useDesk(): Desk {
  const { i18n, language, attributes } = useI18n();
  const fixed = i18n.getFixedT(language, 'desk' as never) as unknown as Desk['t'];
  return { t: (word, values) => fixed(word, values), language, attributes };
}
