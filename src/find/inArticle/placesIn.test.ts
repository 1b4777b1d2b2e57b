import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { placesIn } from './placesIn.ts';

const found = (typed: string, text: string, language = 'en') =>
  placesIn([{ text, language }], typed)[0]?.map(({ start, end }) => text.slice(start, end));

test.each([
  ['kab', 'Kabul and Kabulis.', 'en', ['Kabul', 'Kabulis']],
  ['كتاب', 'کتاب‌ها در کتابخانهٔ هرات', 'fa-AF', ['کتاب‌ها', 'کتابخانهٔ']],
  ['آزادى', 'ازادی', 'fa-AF', ['ازادی']],
  ['12', 'سال ۱۲ و 12', 'fa-AF', ['۱۲', '12']],
  ['strasse', 'Die Straße', 'de', ['Straße']],
  ['“band-e  amir”', 'Band-e Amir, the band', 'en', ['Band-e Amir']],
  ['river kite', 'A kite by the river', 'en', ['kite', 'river']],
  ['egalite', 'l’égalité', 'fr', ['égalité']],
  ['kabul', 'کابل', 'fa-AF', ['کابل']],
  ['…', 'Wait... then', 'en', ['...']],
  ['', 'A kite', 'en', []],
])('%s is found in «%s»', (typed, text, language, words) => {
  expect(found(typed, text, language)).toEqual(words);
});

test('whatever is typed, places are in order, apart, and on the text', () => {
  const any = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.string({
      unit: fc.constantFrom('ک', 'كتاب', '\u200c', 'é', '\u0301', ' ', '"', '-', '😀', '12'),
      maxLength: 60,
    }),
  );
  fc.assert(
    fc.property(any, any, (text, typed) => {
      const [places = []] = placesIn([{ text, language: 'fa-AF' }], typed);
      let last = 0;
      for (const { start, end } of places) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
