import { expect, test } from 'vitest';
import { spread } from './spread.ts';

test('figures are told as their median and range', () => {
  expect(spread([15, 10, 12])).toBe('12 (10–15)');
  expect(spread([0.25], 2)).toBe('0.25 (0.25–0.25)');
});

test('what could not be measured is left out, and a dash where nothing could', () => {
  expect(spread([Number.NaN, 3, 5])).toBe('4 (3–5)');
  expect(spread([Number.NaN])).toBe('–');
});
