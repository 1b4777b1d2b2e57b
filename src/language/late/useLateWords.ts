import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { type ChromeLanguage, defaultChromeLanguage } from '../chromeLanguages.ts';
import { useI18n } from '../I18nProvider.tsx';

/** The name of a dictionary's text; the forms of a number have one name. */
export type WordOf<Words> = {
  [Key in keyof Words]: Key extends `${infer Name}_${'one' | 'other'}` ? Name : Key;
}[keyof Words];

/** Says a text of a dictionary in the chrome's language. */
export type Say<Words> = (name: WordOf<Words>, values?: Record<string, string | number>) => string;

/** Texts that come with the code that shows them, and not with the first page. */
export interface LateWords<Words> {
  /** Their namespace in i18next. */
  namespace: string;
  /** What has loaded, the newest last; those in the default language come with the code. */
  loaded: Map<ChromeLanguage, Words>;
  /** What loads the others, by file (`import.meta.glob`). */
  others: Readonly<Record<string, () => Promise<Words>>>;
}

/** Describes a folder of dictionaries. Call it once, outside of components. */
export function lateWords<Words>(
  namespace: string,
  standard: Words,
  others: LateWords<Words>['others'],
): LateWords<Words> {
  return { namespace, loaded: new Map([[defaultChromeLanguage, standard]]), others };
}

/** Loads the texts in a language. Never throws: where they can't be had, the texts are shown in the default language. */
export async function loadLateWords<Words>(
  { loaded, others }: LateWords<Words>,
  language: ChromeLanguage,
): Promise<void> {
  if (loaded.has(language)) return;
  const file = Object.keys(others).find((path) => path.endsWith(`/${language}.json`));
  const words = await others[file ?? '']?.().catch(() => undefined);
  if (words) loaded.set(language, words);
}

/**
 * Texts in the chrome's language; undefined while they load. Where they can't be had, they are in the default language.
 *
 * @param words the same at each call
 */
export function useLateWords<Words>(words: LateWords<Words>): Say<Words> | undefined {
  const { i18n, language } = useI18n();
  const [asked, setAsked] = useState<ChromeLanguage>();
  const isThere = words.loaded.has(language);
  useEffect(() => {
    if (isThere) return undefined;
    let isShown = true;
    void loadLateWords(words, language).then(() => isShown && setAsked(language));
    return () => {
      isShown = false;
    };
  }, [words, language, isThere]);
  if (!isThere && asked !== language) return undefined;
  return sayIn(i18n, words, isThere ? language : defaultChromeLanguage);
}

/** Texts that are shown at once: while those of the chrome's language load, in the language that came last. */
export function useWordsMeanwhile<Words>(words: LateWords<Words>): Say<Words> {
  const { i18n } = useI18n();
  const say = useLateWords(words);
  return say ?? sayIn(i18n, words, [...words.loaded.keys()].at(-1) ?? defaultChromeLanguage);
}

function sayIn<Words>(
  chrome: i18n,
  { namespace, loaded }: LateWords<Words>,
  language: ChromeLanguage,
): Say<Words> {
  if (!chrome.hasResourceBundle(language, namespace))
    chrome.addResourceBundle(language, namespace, loaded.get(language));
  // i18next knows by type only the texts that are there from the start.
  return chrome.getFixedT(language, namespace as never) as unknown as Say<Words>;
}
