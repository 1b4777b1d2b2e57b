import { useEffect, useState } from 'react';
import { type ChromeLanguage, defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import defaultWords from '../offlineWords/fa-AF.json' with { type: 'json' };

type Words = typeof defaultWords;
/** The name of a text; the forms of a number have one name. */
export type OfflineWord = {
  [Key in keyof Words]: Key extends `${infer Name}_${'one' | 'other'}` ? Name : Key;
}[keyof Words];

/** Says a text of this room in the chrome's language. */
export type SayOffline = (word: OfflineWord, values?: Record<string, string | number>) => string;

const namespace = 'offline';
const others = import.meta.glob<Words>(['../offlineWords/*.json', '!../offlineWords/fa-AF.json'], {
  import: 'default',
});

/**
 * The texts of what is kept for reading without a line. They come with their code: no page is read with them. Undefined while
 * those of the chrome's language load; where they can't be had, the texts are in the default language.
 */
export function useOfflineWords(): SayOffline | undefined {
  const { i18n, language } = useI18n();
  const [asked, setAsked] = useState<{ language: ChromeLanguage }>();
  if (!i18n.hasResourceBundle(defaultChromeLanguage, namespace))
    i18n.addResourceBundle(defaultChromeLanguage, namespace, defaultWords);
  const isThere = i18n.hasResourceBundle(language, namespace);
  useEffect(() => {
    let isShown = true;
    if (isThere) return;
    const load = others[`../offlineWords/${language}.json`]?.() ?? Promise.resolve(defaultWords);
    void load
      .then((words) => i18n.addResourceBundle(language, namespace, words))
      .catch(() => undefined)
      .finally(() => isShown && setAsked({ language }));
    return () => {
      isShown = false;
    };
  }, [i18n, language, isThere]);
  if (!isThere && asked?.language !== language) return undefined;
  // i18next knows by type the texts that are there from the start.
  return i18n.getFixedT(language, namespace as never) as unknown as SayOffline;
}
