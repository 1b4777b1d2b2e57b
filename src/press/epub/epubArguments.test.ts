import { expect, test } from 'vitest';
import { epubArguments } from './epubArguments.ts';

test.each([
  [['a', 'b', 'a'], { ids: ['a', 'b'], out: 'epub', dir: 'dist' }],
  [['--section', 'pashto', '--month', '1402-07'], { ids: [], section: 'pashto', month: '1402-07' }],
  [['--author', 'میز زبان', '--out', 'a.epub'], { author: 'میز زبان', out: 'a.epub' }],
  [['--help'], { help: true }],
])('%j is understood', (argv, meant) => {
  expect(epubArguments(argv)).toMatchObject(meant);
});

test.each([
  [[], 'Name the articles: npm run epub'],
  [['a', '--author', 'b'], 'not both'],
  [['--month', '۱۴۰۲-۰۷'], 'is not a month'],
  [['--cover'], '--cover'],
])('%j is refused with a reason', (argv, reason) => {
  expect(() => epubArguments(argv)).toThrow(reason);
});
