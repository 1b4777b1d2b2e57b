import { expect, test } from 'vitest';
import { slugOf } from '../../language/slug.ts';
import { titleSlug } from './titleSlug.ts';
import { titleWords } from './titleWords.ts';

test.each([
  ['fa-AF', 'نان گران شد', 'nan-geran-shod'],
  ['fa-AF', 'زنان افغانستان و حقوق بشر', 'zanan-afghanistan-wa-hoquq-bashar'],
  ['fa', 'شهرهای افغانستان در جنگ', 'shahrhaye-afghanistan-dar-jang'],
  ['fa-AF', 'كوه‌ها را می‌شود دید؟', 'kohha-ra-mishawad-did'],
  ['ps', 'ډوډۍ ګرانه شوه', 'dodai-grana-shwa'],
  ['ps', 'د ژوند لار', 'da-zhwand-lar'],
])('a title’s address in %s has the vowels of known words: %s', (language, title, slug) => {
  expect(titleSlug(title, language)).toBe(slug);
});

test('words that are not known, and titles in other languages, are written letter by letter as names are', () => {
  expect(titleSlug('گدی‌پران', 'fa-AF')).toBe(slugOf('گدی‌پران'));
  expect(titleSlug('Die Brücke', 'de')).toBe('die-brucke');
  expect(titleSlug('نان', 'ar')).toBe(slugOf('نان'));
  expect(titleSlug('؟', 'fa-AF')).toBe(slugOf('؟'));
});

test('every known word is written in small ASCII letters', () => {
  for (const table of Object.values(titleWords))
    for (const [word, ascii] of table)
      expect([word, ascii]).toEqual([word, expect.stringMatching(/^[a-z]+$/)]);
});
