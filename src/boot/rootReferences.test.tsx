import { expect, onTestFinished, test } from 'vitest';
import { ownPath } from './ownPath.ts';
import { rootReferences } from './rootReferences.ts';

test('what a built page writes relative to itself is written from the root, as the reader writes it', () => {
  const { pathname } = window.location;
  const built = document.createElement('div');
  built.innerHTML = [
    '<a href="../../articles/y/index.html#p2">a</a><a href="../../index.html">b</a><a href="../../search/index.html?q=x">c</a>',
    '<a href="#p2">d</a><a href="https://a.example/x/">e</a><img alt="" src="../../favicon.svg">',
    '<link rel="stylesheet" media="print" href="../../none.css">',
    `<a href="${window.location.origin}/articles/z/">f</a>`,
  ].join('');
  window.history.replaceState(null, '', '/articles/x/');
  document.body.append(built);
  onTestFinished(() => {
    built.remove();
    window.history.replaceState(null, '', pathname);
  });
  rootReferences();
  const written = [...built.children].map((one) => one.getAttribute('href') ?? one.getAttribute('src'));
  expect(written).toEqual([
    ...['/articles/y#p2', '/', '/search?q=x', '#p2', 'https://a.example/x/', '/favicon.svg'],
    '../../none.css',
    '/articles/z',
  ]);
});

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
