import { expect, test } from 'vitest';
import { bundleArguments } from './bundleArguments.ts';

test('without a choice a bundle is of everything, with its pictures, in both forms', () => {
  expect(bundleArguments([])).toEqual({
    help: false,
    section: undefined,
    language: undefined,
    pictures: true,
    data: false,
    zim: true,
    out: 'bundle',
    dir: 'dist',
  });
});

test('a section, a language, and what is left out or added', () => {
  expect(
    bundleArguments(['--section', 'european-languages', '--language', 'de', '--no-pictures', '--no-zim']),
  ).toMatchObject({
    section: 'european-languages',
    language: 'de',
    pictures: false,
    zim: false,
  });
  expect(bundleArguments(['--with-data', '--out', 'x', '--dir', 'y'])).toMatchObject({
    data: true,
    out: 'x',
    dir: 'y',
  });
});

test.each([
  [['2026-01-01-a'], 'of everything, of a section or of a language'],
  [['--pictures'], '--pictures'],
  [['--with-data', '--language', 'de'], 'The signed lists are of everything'],
])('%j cannot be meant', (argv, message) => {
  expect(() => bundleArguments(argv)).toThrow(message);
});
