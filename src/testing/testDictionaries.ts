import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chromeLanguages, defaultChromeLanguage } from '../language/chromeLanguages.ts';

/**
 * Tests that a folder's dictionaries are complete and agree with the default language's.
 *
 * @param later a file of the default language's words that come later
 * @returns the default dictionary, the contract for the others
 */
export function testDictionaries(folder: string, later?: string): Record<string, unknown> {
  const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));
  const dictionary = (language: string) => ({
    ...read(`${folder}/${language}.json`),
    ...(later && language === defaultChromeLanguage && read(later)),
  });
  const contract = dictionary(defaultChromeLanguage);

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
    const placeholders = (words: Record<string, unknown>) =>
      Object.entries(words).map(([key, text]) => [
        key,
        String(text)
          .match(/\{\{[^}]*\}\}/g)
          ?.sort(),
      ]);
    const found = Object.fromEntries(placeholders(dictionary(language)));
    expect(found).toEqual(Object.fromEntries(placeholders(contract)));
  });

  test.each(chromeLanguages)('%s is no copy of another language', (language) => {
    const texts = Object.entries(dictionary(language));
    for (const other of chromeLanguages.filter((one) => one !== language)) {
      const theirs = dictionary(other);
      const same = texts.filter(([key, text]) => theirs[key] === text).map(([key]) => `${other}: ${key}`);
      expect(same.length > texts.length / 5 ? same : []).toEqual([]);
    }
  });
  return contract;
}
