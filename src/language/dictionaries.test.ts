import { expect, test } from 'vitest';
import { testDictionaries } from '../testing/testDictionaries.ts';
import { chromeLanguages } from './chromeLanguages.ts';
import { createI18n } from './createI18n.ts';

const contract = testDictionaries('src/language/dictionaries', 'src/language/later/fa-AF.json');

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
