import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf } from './stems.ts';

test.each([
  ['fa-AF', 'کتابها کتاب کتابهای کتابهایشان کتابی'],
  ['fa', 'خانه خانهها خانهای خانههای'],
  ['fa', 'دانشجو دانشجویان'],
  ['fa', 'میشود نمیشود شود'],
  ['fa', 'کرده کردهاند کردهام'],
  ['ps', 'کتاب کتابونه کتابونو'],
  ['ps', 'ښوونکی ښوونکو'],
])('in %s these words have one stem: %s', (language, words) => {
  expect([...new Set(words.split(' ').map((word) => stemOf(word, language)))]).toHaveLength(1);
});

test.each([
  ['fa', 'افغانستان'],
  ['fa', 'میزان'],
  ['ps', 'افغانستان'],
  ['fa', '1402'],
  ['und', 'words'],
])('in %s %s keeps how it begins', (language, word) => {
  expect(stemOf(word, language)).toMatch(new RegExp(`^${word.slice(0, 3)}`, 'u'));
});

test('no word is emptied, and a stem is never longer', () => {
  const words = fc.string({ unit: fc.constantFrom(...'میشودنهاترگانستیابو1a'), minLength: 1 });
  fc.assert(
    fc.property(words, fc.constantFrom('fa', 'ps', 'haz', 'zz'), (word, language) => {
      const stem = stemOf(word, language);
      expect(stem).not.toBe('');
      expect(stem.length).toBeLessThanOrEqual(word.length);
    }),
  );
});
