import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeReferences, wayToRoot } from './relativeReferences.ts';

const segment = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/).filter((part) => part !== 'index');
const address = fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
const file = fc
  .tuple(fc.constantFrom('/assets/', '/content/images/', '/'), segment)
  .map(([at, name]) => `${at}${name}.svg`);
const end = fc.constantFrom('', '#p7', '?q=a/b.c', '?q=a#p7');

/** What a host sends for an address: pages are folders. */
const fileAt = ({ pathname, search, hash }: URL) =>
  (/\.\w+$/.test(pathname) ? pathname : `${pathname.replace(/\/$/, '')}/index.html`) + search + hash;
const written = (html: string) => /(?:href|src)="([^"]*)"/.exec(html)?.[1] ?? '';

test('a reference leads to the same file as before, from wherever its page is opened', () => {
  fc.assert(
    fc.property(address, fc.oneof(address, file), end, (own, to, rest) => {
      const html = relativeReferences(`<a href="${to}${rest}">a</a>`, wayToRoot(own), own);
      const folder = own === '/' ? '/' : `${own}/`;
      // A host's root may show a page without the slash at its end; in a folder it has it, or the name of its file.
      const places = ['', '/reader'].flatMap((at) => [`${at}${folder}`, `${at}${folder}index.html`]);
      for (const place of own === '/' ? places : [...places, own]) {
        const base = place.startsWith('/reader') ? '/reader' : '';
        const from = new URL(place, 'https://host.example');
        const before = fileAt(new URL(base + to + rest, from));
        expect(fileAt(new URL(written(html), from))).toBe(before);
      }
    }),
  );
});

test.each([
  ['<a href="https://a.example/x">', 'another site'],
  ['<a href="//a.example/x">', 'another host'],
  ['<a href="#p7">', 'a place in the page'],
  ['<p>href="/x"</p>', 'no attribute: a text writes its quotes otherwise, but stands after a bracket'],
  ['<div data-href="assets/a.css">', 'not an address yet'],
])('%s stays: %s', (html) => {
  expect(relativeReferences(html, '../')).toBe(html);
});

test('a place in the page itself is named without it; the fonts are named by the way to the root', () => {
  expect(relativeReferences('<a href="/articles/x#p7">', '../../', '/articles/x')).toBe('<a href="#p7">');
  expect(relativeReferences('<style>@font-face{src:url(assets/fonts/f.woff2)}</style>', '../')).toBe(
    '<style>@font-face{src:url(../assets/fonts/f.woff2)}</style>',
  );
});
