import type { i18n } from 'i18next';
import type { ChromeLanguage } from '../../language/chromeLanguages.ts';
import { createI18n } from '../../language/createI18n.ts';
import de from './dictionaries/de.json' with { type: 'json' };
import en from './dictionaries/en.json' with { type: 'json' };
import faAF from './dictionaries/fa-AF.json' with { type: 'json' };
import fr from './dictionaries/fr.json' with { type: 'json' };
import ps from './dictionaries/ps.json' with { type: 'json' };

/** The default dictionary's keys are the contract for the others. */
export type DeskWord = keyof typeof faAF;

const dictionaries: Record<ChromeLanguage, Record<DeskWord, string>> = { 'fa-AF': faAF, ps, en, de, fr };

/** The reader's chrome with the desk's words in their own namespace. */
export async function deskChrome(language: ChromeLanguage): Promise<i18n> {
  const chrome = await createI18n(language);
  for (const [tag, words] of Object.entries(dictionaries)) chrome.addResourceBundle(tag, 'desk', words);
  return chrome;
}
