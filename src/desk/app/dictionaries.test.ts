import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chromeLanguages, defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { deskChrome } from './deskChrome.ts';

const folder = 'src/desk/app/dictionaries';

function dictionary(language: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8'));
}

const contract = dictionary(defaultChromeLanguage);

function placeholders(text: unknown): string[] {
  return [...String(text).matchAll(/\{\{[^}]*\}\}/g)].map(([found]) => found).sort();
}

test('the desk has a dictionary for every chrome language and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(chromeLanguages.map((language) => `${language}.json`).sort());
});

test.each(chromeLanguages)('%s has every word of the desk, no other, and none empty', (language) => {
  const words = dictionary(language);
  expect(Object.keys(words).sort()).toEqual(Object.keys(contract).sort());
  const empty = Object.entries(words).filter(([, text]) => typeof text !== 'string' || text.trim() === '');
  expect(empty).toEqual([]);
});

test.each(chromeLanguages)('%s has the placeholders of the contract in every text', (language) => {
  const found = Object.entries(dictionary(language)).map(([key, text]) => [key, placeholders(text)]);
  const wanted = Object.entries(contract).map(([key, text]) => [key, placeholders(text)]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
});

test('the desk’s words sit beside the reader’s, with numbers in the language’s own digits', async () => {
  const chrome = await deskChrome('fa-AF');
  const t = chrome.getFixedT('fa-AF', 'desk' as never) as unknown as (key: string, values: object) => string;
  expect(t('paging.place', { page: 2, pages: 14 })).toBe('صفحهٔ ۲ از ۱۴');
  expect(chrome.t('article.source')).toBe('منبع');
});
