import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chromeLanguages, defaultChromeLanguage } from './chromeLanguages.ts';
import { createI18n } from './createI18n.ts';

const folder = 'src/language/dictionaries';

function dictionary(language: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8'));
}

const contract = dictionary(defaultChromeLanguage);

function placeholders(text: unknown): string[] {
  return [...String(text).matchAll(/\{\{[^}]*\}\}/g)].map(([found]) => found).sort();
}

test('there is a dictionary for every chrome language, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(chromeLanguages.map((language) => `${language}.json`).sort());
});

test.each(chromeLanguages)('%s has every key of the contract and no other', (language) => {
  expect(Object.keys(dictionary(language)).sort()).toEqual(Object.keys(contract).sort());
});

test.each(chromeLanguages)('%s has a text for every key', (language) => {
  const empty = Object.entries(dictionary(language)).filter(
    ([, text]) => typeof text !== 'string' || text.trim() === '' || text !== text.trim(),
  );
  expect(empty).toEqual([]);
});

test.each(chromeLanguages)('%s has the placeholders of the contract in every text', (language) => {
  const found = Object.entries(dictionary(language)).map(([key, text]) => [key, placeholders(text)]);
  const wanted = Object.entries(contract).map(([key, text]) => [key, placeholders(text)]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
});

test('plural keys come in pairs of _one and _other', () => {
  const keys = Object.keys(contract);
  const stems = (ending: string) =>
    keys.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length));
  expect(stems('_one')).not.toEqual([]);
  expect(stems('_one').sort()).toEqual(stems('_other').sort());
  expect(keys.filter((key) => /_(?:zero|two|few|many)$/.test(key))).toEqual([]);
});

test('a text that counts has its plural pair', () => {
  const counting = Object.entries(contract).filter(([, text]) => String(text).includes('{{count'));
  expect(counting.filter(([key]) => !/_(?:one|other)$/.test(key))).toEqual([]);
});

test.each(chromeLanguages)('%s counts none, one, two and many in its own digits', async (language) => {
  const { t } = await createI18n(language);
  const counted = [0, 1, 2, 11, 1402].map((count) => t('count', { count }));
  expect(counted.join()).not.toContain('{{');
  const digits = ['fa-AF', 'ps'].includes(language) ? /[۰-۹]/ : /[0-9]/;
  for (const text of counted) expect(text).toMatch(digits);
});

test.each(chromeLanguages)('%s writes the numbers inside its words in its own digits', async (language) => {
  const { t } = await createI18n(language);
  const numbers = t('paging.goTo', { number: 312 }).match(/[\d۰-۹]+/g) ?? [];
  const wanted = ['fa-AF', 'ps'].includes(language) ? ['۳۱۲'] : ['312'];
  expect(numbers.sort()).toEqual(wanted.sort());
});
