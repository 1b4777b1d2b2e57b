import { expect, test } from 'vitest';
import { placeOfPage } from './placeOfPage.ts';

test.each([
  ['/articles/a', '/', '/articles/a', 'own'],
  ['/articles/a', '/', '/articles/a/', 'own'],
  ['/articles/a', '/', '/articles/a/index.html', 'misspelt'],
  ['/articles/a', '/', '//articles/a', 'misspelt'],
  ['/articles/a', '/', '/articles//a', 'misspelt'],
  ['/about', '/', '/about/index.html', 'misspelt'],
  ['/', '/', '/', 'own'],
  ['/', '/', '/index.html', 'misspelt'],
  ['/', '/reader/', '/reader/', 'own'],
  ['/', '/reader/', '/reader', 'own'],
  ['/articles/a', '/reader/', '/reader/articles/a', 'own'],
  ['/articles/a', '/reader/', '/articles/a', 'elsewhere'],
  ['/articles/a', '/', '/web/2026/https://www.example.org/articles/a', 'elsewhere'],
  ['/articles/a', '/', '/ipfs/bafy/articles/a/', 'elsewhere'],
  ['/articles/a', '/', '/articles/a.html', 'elsewhere'],
] as const)('a page of %s below %s that is loaded from %s stands %s', (address, base, pathname, place) => {
  expect(placeOfPage(address, base, pathname)).toBe(place);
});
