import { expect, test } from 'vitest';
import { listFromParams, pageNumberFromParam } from './listParams.ts';

test('an address gives its list', () => {
  expect(listFromParams({})).toBe('all');
  expect(listFromParams({ section: 'dari' })).toBe('sections/dari');
  expect(listFromParams({ section: 'european-languages', language: 'de' })).toBe(
    'sections/european-languages/de',
  );
});

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
