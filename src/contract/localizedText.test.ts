import { expect, test } from 'vitest';
import { aPublication } from '../testing/factories.ts';
import { localizedText, localizedTexts, sectionOf } from './localizedText.ts';

test('the texts of a label keep the publication’s order', () => {
  expect(localizedTexts({ fa: 'دری', en: 'Dari' })).toEqual([
    { language: 'fa', text: 'دری' },
    { language: 'en', text: 'Dari' },
  ]);
});

const label = { en: 'Dari', fa: 'دری', 'fa-AF': 'دری (افغانستان)' };

test.each([
  ['fa-AF', 'fa-AF', 'the same tag'],
  ['fa', 'fa', 'the same tag'],
  ['fa-IR', 'fa', 'the same language'],
  ['en-GB', 'en', 'the same language'],
  ['ps', 'fa', 'the same script'],
  ['de', 'en', 'the same script'],
  ['zh', 'en', 'the first text'],
])('a reader in %s gets the text in %s: %s', (reader, language) => {
  expect(localizedText(label, reader).language).toBe(language);
});

test('an article belongs to the section that lists its language', () => {
  const publication = aPublication();
  expect(sectionOf(publication, 'de')?.id).toBe('european-languages');
  expect(sectionOf(publication, 'fa-AF')?.id).toBe('dari');
  expect(sectionOf(publication, 'zh')).toBeUndefined();
});
