import { expect, test } from 'vitest';
import { isOrdinalSuffix, subscript, superscript } from './superscript.ts';

test('digits and signs get superscript and subscript forms, other characters do not', () => {
  expect(superscript('0123456789+-=()')).toBe('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾');
  expect(subscript('0123456789+-=()')).toBe('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');
  expect([superscript('1er'), subscript('x'), superscript('۲')]).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['the 20', 'th', true],
  ['au XIX', 'e', true],
  ['le 1', 'er', true],
  ['10', 'n', false],
  ['text', 'e', false],
])('a number’s ending means the same on the line: %s, %s', (before, text, ends) => {
  expect(isOrdinalSuffix(before, text)).toBe(ends);
});
