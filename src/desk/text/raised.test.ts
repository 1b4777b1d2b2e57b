import { expect, test } from 'vitest';
import { endsOrdinal, lowered, raised } from './raised.ts';

test('figures and their signs are raised and lowered, and what has no such form is not', () => {
  expect(raised('0123456789+-=()')).toBe('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾');
  expect(lowered('0123456789+-=()')).toBe('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');
  expect([raised('1er'), lowered('x'), raised('۲')]).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['the 20', 'th', true],
  ['au XIX', 'e', true],
  ['le 1', 'er', true],
  ['10', 'n', false],
  ['text', 'e', false],
])('a number’s ending says the same in the line: %s, %s', (before, text, ends) => {
  expect(endsOrdinal(before, text)).toBe(ends);
});
