import { expect, test } from 'vitest';
import { ownPath } from './ownPath.ts';

test.each([
  ['/', '/'],
  ['/index.html', '/'],
  ['/about', '/about'],
  ['/articles/a/', '/articles/a'],
  ['/articles/a/index.html', '/articles/a'],
  ['//articles//a/index.html', '/articles/a'],
  ['/reader/articles/a/', '/reader/articles/a'],
  ['/articles/a.html', '/articles/a.html'],
  ['/content/images/a.png', '/content/images/a.png'],
])('%s is written %s', (path, own) => {
  expect(ownPath(path)).toBe(own);
});
