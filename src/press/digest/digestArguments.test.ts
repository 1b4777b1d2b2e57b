import { expect, test } from 'vitest';
import { digestArguments } from './digestArguments.ts';

test('a section and a day are asked for', () => {
  expect(digestArguments(['--section', 'dari'])).toMatchObject({
    section: 'dari',
    since: undefined,
    out: 'digest',
  });
  expect(
    digestArguments(['--section', 'dari', '--since', '2026-01-02', '--chrome', 'ps', '--out', 'x']),
  ).toMatchObject({ since: '2026-01-02', chrome: 'ps', out: 'x' });
});

test.each([
  [[], 'Name the section'],
  [['--section', 'dari', '--since', '2026-02-30'], 'is not a day'],
  [['--section', 'dari', '--since', 'yesterday'], 'is not a day'],
  [['--section', 'dari', '--chrome', 'xx'], 'fa-AF, ps, en, de, fr'],
  [['dari'], 'Name the section'],
])('%j cannot be meant, and that is said', (argv, message) => {
  expect(() => digestArguments(argv)).toThrow(message);
});
