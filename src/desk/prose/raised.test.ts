import { expect, test } from 'vitest';
import { lowered, raised } from './raised.ts';

test('figures and their signs are raised and lowered, and what has no such form is not', () => {
  expect(raised('0123456789+-=()')).toBe('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾');
  expect(lowered('0123456789+-=()')).toBe('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');
  expect([raised('1er'), lowered('x'), raised('۲')]).toEqual([undefined, undefined, undefined]);
});
