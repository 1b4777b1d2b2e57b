import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundleReference } from './bundleReference.ts';

const origin = 'https://www.example.org';

/** Addresses of the site, and their files in a bundle: the first is its entry. */
const address = fc
  .array(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/), { minLength: 1, maxLength: 4 })
  .filter((parts) => parts.at(-1) !== 'index')
  .map((parts) => `/${parts.join('/')}`);
const fileOf = (one: string) => (one === '/' ? 'index.html' : `${one.slice(1)}.html`);

/** The ways in which a page may write where another is. */
function writings(from: string, to: string): string[] {
  const up = '../'.repeat(from === '/' ? 0 : from.split('/').length - 1);
  const below = to.slice(1);
  const folder = below === '' ? '' : `${below}/`;
  return [
    to,
    `${to === '/' ? '' : to}/index.html`,
    `${to === '/' ? '' : to}/`,
    `${origin}${to === '/' ? '/index.html' : to}`,
    `${up}${folder}index.html`,
    `${up}${folder}` || './',
    // Further up than the root is the root.
    `../../../../../../${folder}index.html`,
  ];
}

test('however a page writes where another is, the bundle names the file, and no server is needed to find it', () => {
  fc.assert(
    fc.property(
      fc.oneof(address, fc.constant('/')),
      fc.oneof(address, fc.constant('/')),
      fc.constantFrom('', '#p7'),
      (from, to, hash) => {
        const targets = { origin, fileOf: (one: string) => (one === to ? fileOf(to) : undefined) };
        for (const written of writings(from, to)) {
          // The bare address of the publication is the site itself.
          if (written === `${origin}/index.html` && to === '/') continue;
          const { href, isOutside } = bundleReference(written + hash, from, fileOf(from), targets);
          expect([written, isOutside]).toEqual([written, false]);
          expect(new URL(href, `file:///folder/${fileOf(from)}`).href).toBe(
            `file:///folder/${fileOf(to)}${hash}`,
          );
        }
      },
    ),
  );
});

test('what is not in the bundle is at the publication’s own address', () => {
  const targets = { origin, fileOf: () => undefined };
  const from = '/articles/a';
  for (const written of ['../../search/?q=x', '/search?q=x#a', `${origin}/search?q=x`])
    expect(bundleReference(written, from, 'articles/a.html', targets)).toMatchObject({
      href: expect.stringMatching(/^https:\/\/www\.example\.org\/search\?q=x(?:#a)?$/),
      isOutside: true,
    });
});

test.each([
  ['https://other.example/articles/a', 'https://other.example/articles/a', true],
  [
    'https://www.example.org.evil.example/articles/a',
    'https://www.example.org.evil.example/articles/a',
    true,
  ],
  ['https://www.example.org', 'https://www.example.org/', true],
  ['mailto:a@example.org', 'mailto:a@example.org', false],
  ['#note-1', '#note-1', false],
  ['', 'a.html', false],
  ['/articles/a#reference-1', '#reference-1', false],
  ['https://[', 'https://[', false],
])('%s becomes %s', (written, href, isOutside) => {
  const targets = { origin, fileOf: (one: string) => `${one.slice(1)}.html` };
  expect(bundleReference(written, '/articles/a', 'articles/a.html', targets)).toEqual({ href, isOutside });
});

test('a publication below a path of its host has its own pages there alone', () => {
  const targets = { origin: 'https://host.example/paper', fileOf: (one: string) => `${one.slice(1)}.html` };
  const of = (written: string) => bundleReference(written, '/articles/a', 'articles/a.html', targets);
  expect(of('https://host.example/paper/articles/b')).toEqual({ href: 'b.html', isOutside: false });
  expect(of('https://host.example/articles/b')).toMatchObject({ isOutside: true });
});

/** What may stand in a link, and what should not. */
const written = fc
  .tuple(fc.constantFrom('', '/', '//', '../', 'https://', 'https://www.example.org/', '#', '?'), fc.string())
  .map((parts) => parts.join(''));

test('no reference stops a bundle, and none leads out of its folder', () => {
  const targets = { origin, fileOf: (one: string) => (one === '/a b' ? 'a b.svg' : undefined) };
  fc.assert(
    fc.property(written, (reference) => {
      const { href, isOutside } = bundleReference(reference, '/x/y', 'x/y.html', targets);
      if (isOutside) expect(href).toMatch(/^https?:\/\//);
    }),
  );
  expect(bundleReference('../../a%20b', '/x/y', 'x/y.html', targets).href).toBe('../a%20b.svg');
});
