import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestTarget } from './requestTarget.ts';

const at = (path: string, base = '/') => requestTarget(`https://a.example${path}`, base);

test.each([
  ['/', '/'],
  ['/index.html', '/'],
  ['/about', '/about'],
  ['/about/', '/about'],
  ['/about/index.html', '/about'],
  ['//about', '/about'],
  ['/%61bout', '/about'],
  ['/about?from=x#y', '/about'],
  ['/sections/european-languages/de/page/2', '/sections/european-languages/de/page/2'],
  ['/nowhere', '/nowhere'],
])('%s is the page %s', (path, address) => {
  expect(at(path)).toEqual({ address });
});

test.each([
  ['/content/archive.json', 'content/archive.json'],
  ['/assets/fonts/a-1b.woff2', 'assets/fonts/a-1b.woff2'],
  ['/content//images/a%20b.PNG', 'content/images/a%20b.PNG'],
  ['/404.html', '404.html'],
  ['/.well-known/security.txt', '.well-known/security.txt'],
])('%s is the file %s', (path, file) => {
  expect(at(path)).toEqual({ file });
});

const outside = ['/%', '/%ff', '/a%2F..%2Fb', '/%2e%2e%2fx.json', '/a%3Fb/c', '/دری', '/_headers.', '/a b'];
test.each(outside)('%s is not part of the site', (path) => {
  expect(at(path)).toBeUndefined();
});

test('below a base only addresses below it count', () => {
  expect(at('/reader/', '/reader/')).toEqual({ address: '/' });
  expect(at('/reader/about/', '/reader/')).toEqual({ address: '/about' });
  expect(at('/reader/feed.xml', '/reader/')).toEqual({ file: 'feed.xml' });
  expect(at('/about', '/reader/')).toBeUndefined();
  expect(at('/readers/about', '/reader/')).toBeUndefined();
  expect(at('/reader/../about', '/reader/')).toBeUndefined();
});

test('whatever is requested, no file is above the folder or on another host', () => {
  const pieces = '.. . / // \\ %2e %2f %5c %00 a.js evil.example @ : ? #'.split(' ');
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (path) => {
      const url = `https://a.example/${path.join('')}`;
      fc.pre(URL.canParse(url));
      const wanted = requestTarget(url, '/');
      if (!wanted || !('file' in wanted)) return;
      const folder = 'https://files.example/published/';
      expect(new URL(folder + wanted.file).href.startsWith(folder)).toBe(true);
    }),
  );
});
