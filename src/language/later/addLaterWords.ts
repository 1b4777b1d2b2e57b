import type { i18n } from 'i18next';
import { defaultChromeLanguage } from '../chromeLanguages.ts';
import words from './fa-AF.json' with { type: 'json' };

export type LaterWords = typeof words;

/**
 * Adds the default language's words for what loads late: its other words are in the first code, where each of them costs every
 * reader. The other languages are fetched as they are chosen, and have theirs in one file.
 */
export function addLaterWords(chrome: i18n): void {
  chrome.addResourceBundle(defaultChromeLanguage, 'translation', words, true);
}
