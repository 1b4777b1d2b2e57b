import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { searchWords } from './searchWords.ts';

const texts = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({
    unit: fc.constantFrom(...'aAéßœʼ’-‑/ \nيىیېۍئكکگةهۀآءـ۰٠0ﷺﻻمنها\u200c\u200f\u064e\u0301😀'),
  }),
);

test.each([
  ['او می شود، می‌شود و ميشود', 'fa-AF', ['او', 'میشود', 'میشود', 'و', 'میشود']],
  ['کتاب ها، کتاب‌ها و کتابها', 'fa', ['کتابها', 'کتابها', 'و', 'کتابها']],
  ['کور مې جوړ کړ', 'ps', ['کور', 'می', 'جوړ', 'کړ']],
  ['L’égalité, dellʼuomo', 'fr', ['l', 'egalite', 'dell', 'uomo']],
  ['Straße, cœur, Häuser', 'de', ['strasse', 'coeur', 'hauser']],
  ['سال ۱۴۰۲ و ١٤٠٢', 'fa', ['سال', '1402', 'و', '1402']],
])('the words of %s', (text, language, words) => {
  expect(searchWords(text, language).map((word) => word.text)).toEqual(words);
});

test('the words that a ZWNJ ties are known one by one', () => {
  expect(searchWords('کتاب‌خانه', 'fa')).toEqual([
    { text: 'کتابخانه', parts: ['کتاب', 'خانه'], start: 0, end: 9 },
  ]);
});

test('no word is empty, each stands at its place in the original, and what is sought there is the same word', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('fa-AF', 'ps', 'de', 'und'), (text, language) => {
      let last = 0;
      for (const { text: word, start, end } of searchWords(text, language)) {
        expect(word).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(searchWords(text.slice(start, end), language).map((one) => one.text)).toEqual([word]);
        last = end;
      }
    }),
  );
});
