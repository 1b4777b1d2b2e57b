import { useEffect, useState } from 'react';
import { type ChromeLanguage, defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { useI18n } from '../../language/I18nProvider.tsx';

/** The names of a dictionary's texts; the forms of a number have one name. */
type Name<Words> = {
  [Key in keyof Words]: Key extends `${infer Name}_${'one' | 'other'}` ? Name : Key;
}[keyof Words];

/** Says a text of a dictionary in the chrome's language. */
export type Say<Words> = (name: Name<Words>, values?: Record<string, string | number>) => string;

/** Texts that come with the code that shows them, and not with the first page. */
export interface LateWords<Words> {
  /** Their namespace in i18next. */
  namespace: string;
  /** Those in the default language. */
  standard: Words;
  /** What loads the others, by language. */
  others: Record<string, () => Promise<Words>>;
}

/**
 * Texts in the chrome's language; undefined while they load. Where they can't be had, they are in the default language.
 *
 * @param words the same at each call
 */
export function useLateWords<Words>({
  namespace,
  standard,
  others,
}: LateWords<Words>): Say<Words> | undefined {
  const { i18n, language } = useI18n();
  const [asked, setAsked] = useState<ChromeLanguage>();
  if (!i18n.hasResourceBundle(defaultChromeLanguage, namespace))
    i18n.addResourceBundle(defaultChromeLanguage, namespace, standard);
  const isThere = i18n.hasResourceBundle(language, namespace);
  useEffect(() => {
    if (isThere) return undefined;
    let isShown = true;
    void Promise.resolve(others[language]?.())
      .then((loaded) => loaded && i18n.addResourceBundle(language, namespace, loaded))
      .catch(() => undefined)
      .finally(() => isShown && setAsked(language));
    return () => {
      isShown = false;
    };
  }, [i18n, language, namespace, others, isThere]);
  if (!isThere && asked !== language) return undefined;
  // i18next knows by type only the texts that are there from the start.
  return i18n.getFixedT(language, namespace as never) as unknown as Say<Words>;
}
