import { expect, test } from 'vitest';
import { pdfArguments } from './pdfArguments.ts';

test('articles are named by their ids, each once, or chosen', () => {
  expect(pdfArguments(['a', 'b', 'a', '--phone'])).toMatchObject({
    ids: ['a', 'b'],
    paper: 'phone',
    out: 'pdf',
  });
  expect(pdfArguments(['--section', 'dari', '--month', '1402-07', '--letter', '--out', 'x'])).toMatchObject({
    section: 'dari',
    month: '1402-07',
    paper: 'letter',
    out: 'x',
  });
  expect(pdfArguments(['--author', 'aa-aa-desk', '--booklet', '--impose'])).toMatchObject({
    author: 'aa-aa-desk',
    booklet: true,
    impose: true,
  });
});

test.each([
  [[], 'Name the articles'],
  [['--month', '2023'], 'YYYY-MM'],
  [['--month', '2023-13'], 'is not a month'],
  [['a', '--section', 'dari'], 'not both'],
  [['a', '--phone', '--letter'], 'choose one'],
  [['a', '--author', 'b'], 'not both'],
  [['a', '--impose'], 'add --booklet'],
  [['a', '--booklet', '--impose', '--phone'], 'choose one'],
  [['--booklet'], 'Name the articles'],
  [['a', '--paper'], '--paper'],
])('%j cannot be meant, and that is said', (argv, message) => {
  expect(() => pdfArguments(argv)).toThrow(message);
});
