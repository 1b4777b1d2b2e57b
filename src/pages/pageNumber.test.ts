import { expect, test } from 'vitest';
import { pageNumberFromParam } from './pageNumber.ts';

test('the opening of a list has no page number, a numbered page has its own', () => {
  expect(pageNumberFromParam(undefined)).toBeUndefined();
  expect(pageNumberFromParam('7')).toBe(7);
  expect(pageNumberFromParam('120')).toBe(120);
});

test.each(['0', '-1', '01', '1.5', '1e3', '۷', 'last', '', ' 1', '9999999999'])(
  '“%s” is not a page number',
  (page) => {
    expect(pageNumberFromParam(page)).toBeNaN();
  },
);
