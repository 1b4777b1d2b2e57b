import { expect, test } from 'vitest';
import { chromeLanguages, defaultChromeLanguage, isChromeLanguage } from './chromeLanguages.ts';
import { findLanguage } from './languages.ts';

test('the chrome speaks languages of the table, Dari by default', () => {
  expect(chromeLanguages.map((tag) => findLanguage(tag)?.tag)).toEqual([...chromeLanguages]);
  expect(defaultChromeLanguage).toBe('fa-AF');
});

test('a chrome language is matched letter for letter', () => {
  expect(chromeLanguages.every(isChromeLanguage)).toBe(true);
  expect(['fa', 'FA-AF', 'prs', 'es', '', null, undefined, 3, ['ps']].some(isChromeLanguage)).toBe(false);
});
