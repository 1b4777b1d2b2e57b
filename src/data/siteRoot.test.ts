import { expect, test } from 'vitest';
import { rootOf } from './siteRoot.ts';

test.each([
  // The page is `/`, then `//`, `///articles/a`, and one in a folder.
  ['https://host.example/assets/a.js', '/'],
  ['https://host.example//assets/a.js', '/'],
  ['https://host.example///assets/a.js', '/'],
  ['https://host.example//other.example/assets/a.js', '/other.example/'],
  ['https://host.example/reader//assets/a.js', '/reader/'],
])('the site of %s stands at %s', (code, root) => {
  expect(rootOf(code)).toBe(root);
});
