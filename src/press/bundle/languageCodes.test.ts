import { expect, test } from 'vitest';
import { languageTable } from '../../language/languageTable.ts';
import { languageCode } from './languageCodes.ts';

test.each([
  ['fa-AF', 'prs'],
  ['prs', 'prs'],
  ['fa', 'fas'],
  ['ps', 'pus'],
  ['uz-Arab', 'uzb'],
  ['de', 'deu'],
  ['x-unknown', 'mul'],
])('%s is %s in ISO 639-3', (tag, code) => {
  expect(languageCode(tag)).toBe(code);
});

test('every language that an article may be in has a code', () => {
  expect(
    languageTable
      .map(([tag]) => tag)
      .filter((tag) => !/^[a-z]{3}$/.test(languageCode(tag)) || languageCode(tag) === 'mul'),
  ).toEqual([]);
});
