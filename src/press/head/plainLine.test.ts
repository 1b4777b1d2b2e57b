import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedLine, plainLine, shorten } from './plainLine.ts';

test.each([
  ['  a\n\tb \u2029 c ', 'a b c'],
  ['می‌شود\u00a0و', 'می‌شود\u00a0و'],
  ['a\u202eb\u2069\u0000\u0085\ufdd0\ud800c', 'ab c'],
])('%j is the line %j', (text, line) => {
  expect(plainLine(text)).toBe(line);
});

test.each([
  ['short', 20, 'short'],
  ['one two three four', 14, 'one two three…'],
  ['one two, three', 10, 'one two…'],
  ['กกกกกกกกกก', 5, 'กกกก…'],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 12, '👩‍👩‍👧…'],
])('%j in %i is %j', (text, max, short) => {
  expect(shorten(text, max)).toBe(short);
});

test('a shortened text fits its limit and is not cut inside a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.integer({ min: 20, max: 300 }),
      (text, max) => {
        const short = shorten(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(true);
        if (text.length <= max) expect(short).toBe(text);
      },
    ),
  );
});

test('one text stays as it is, several are isolated in their directions', () => {
  expect(joinedLine([{ text: 'دری', language: 'fa' }])).toBe('دری');
  const both = [
    { text: 'دری', language: 'fa' },
    { text: 'Deutsch', language: 'de' },
  ];
  expect(joinedLine(both)).toBe('\u2067دری\u2069 · \u2066Deutsch\u2069');
});
