import { expect, test } from 'vitest';
import { listOf, pageNumberOf } from './listOf.ts';

test('an address names its list', () => {
  expect(listOf({})).toBe('all');
  expect(listOf({ section: 'dari' })).toBe('sections/dari');
  expect(listOf({ section: 'european-languages', language: 'de' })).toBe('sections/european-languages/de');
});

test('the opening of a list asks for no page, a number for its own', () => {
  expect(pageNumberOf(undefined)).toBeUndefined();
  expect(pageNumberOf('7')).toBe(7);
  expect(pageNumberOf('120')).toBe(120);
});

test.each(['0', '-1', '01', '1.5', '1e3', '۷', 'last', '', ' 1', '9999999999'])('“%s” is no page', (page) => {
  expect(pageNumberOf(page)).toBeNaN();
});
