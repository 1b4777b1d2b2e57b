import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from './slips.ts';

test.each([
  ['kabul', 'kabul', 0],
  ['kabul', 'kabl', 1],
  ['kabul', 'kbaul', 1],
  ['kabul', 'kabol', 1],
  ['kabul', 'kandahar', 3],
  ['', 'ab', 2],
])('between %s and %s there are %i slips', (one, other, slips) => {
  expect(slipsBetween(one, other, 2)).toBe(slips);
});

test('slips are the same either way, and none between equals', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abcاب😀'), maxLength: 8 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(slipsBetween(one, other, 3)).toBe(slipsBetween(other, one, 3));
      expect(slipsBetween(one, one, 3)).toBe(0);
      expect(slipsBetween(one, other, 3) === 0).toBe(one === other);
    }),
  );
});
