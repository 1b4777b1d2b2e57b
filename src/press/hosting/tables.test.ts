import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { publicationSchema } from '../../contract/publicationSchema.ts';
import { aboutPages } from '../../contract/trust/aboutPages.ts';
import { aPublication } from '../../testing/factories.ts';
import { folderOf } from '../../testing/folderOf.ts';
import { cachePolicy } from './cachePolicy.ts';
import { caddyConfig } from './caddyConfig.ts';
import { normalizedBase, quoted } from './hostingSite.ts';
import { inlineScriptHashes } from './inlineHashes.ts';
import { isCompressible, mediaType } from './mediaTypes.ts';
import { netlifyHeaders, netlifyRedirects } from './netlifyFiles.ts';
import { nginxConfig } from './nginxConfig.ts';
import { matchesPattern } from './pathPattern.ts';
import { connectedHosts, securityHeaders } from './securityHeaders.ts';

test.each([
  ['sections/dari/feed.json', 'application/feed+json; charset=utf-8'],
  ['content/lists/all/3.json', 'application/feed+json; charset=utf-8'],
  ['content/articles/2023/a.json', 'application/json; charset=utf-8'],
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['authors/a/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['.well-known/security.txt', 'text/plain; charset=utf-8'],
  ['A.JPG', 'image/jpeg'],
  ['about', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
])('%s is %s', (path, type) => {
  expect(mediaType(path)).toBe(type);
  expect(mediaType(`/${path}`)).toBe(type);
});

test('text is compressed; pictures, fonts and unknown files are not', () => {
  expect(['index.html', 'a.svg', 'feed.xml', 'a.webmanifest'].every(isCompressible)).toBe(true);
  expect(['a.png', 'a.woff2', 'a.webp', 'a.bin'].some(isCompressible)).toBe(false);
});

test('only names with a hash are cached for ever', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('', '/', '/assets/', 'cards/', '/x/assets/', 'assets'),
      fc.string(),
      (head, tail) => {
        const path = head + tail;
        expect(cachePolicy(path).includes('immutable')).toBe(/^\/+(?:assets|cards)\//.test(`/${path}`));
      },
    ),
  );
});

test('the parts of the index are cached for ever, what names them is not', () => {
  expect(cachePolicy('content/search/abc/t0.bin')).toContain('immutable');
  expect(cachePolicy('content/search/manifest.json')).toBe('no-cache');
});

test('a pattern is matched literally, whatever characters it has', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const [head, tail] = [before.replaceAll('*', ''), after.replaceAll('*', '')];
      expect(matchesPattern(`a${head}*${tail}`, `a${head}x/y${tail}`)).toBe(true);
      expect(matchesPattern(`a${head}`, `a${head}x`)).toBe(false);
    }),
  );
});

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('inline scripts that run are listed by hash, data and files are not', () => {
  const html = `<script>1</script><script type="module" crossorigin src="/a.js"></script>
<script id="s" type="application/json">{"a":"<\\u002fscript>"}</script><script type='application/ld+json'>{}</script>
<script type=module>2</script><script>1</script><SCRIPT data-src="x">ا\n</SCRIPT >`;
  expect(inlineScriptHashes(html)).toEqual([hash('1'), hash('2'), hash('ا\n')]);
});

test('the policy allows the scripts and the style, and nothing else', () => {
  const headers = securityHeaders({ scripts: [hash('1')], styles: [hash('2')] });
  const policy = headers['Content-Security-Policy'] ?? '';
  expect(policy).toContain(`script-src 'self' ${hash('1')};`);
  expect(policy).toContain(`style-src 'self' ${hash('2')};`);
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types worker");
  expect(policy).toContain("connect-src 'self';");
  expect(Object.keys(headers)).not.toContain('Strict-Transport-Security');
  expect(securityHeaders({ scripts: [], styles: [] }, { hstsSeconds: 60 })['Strict-Transport-Security']).toBe(
    'max-age=60',
  );
});

test('the policy allows data from the publication’s mirrors, by their hosts, and from its own address', () => {
  const origin = 'https://www.example.org';
  const onion = `http://${'a'.repeat(55)}d.onion`;
  const mirrors = ['https://mirror.example/folder', onion, 'https://mirror.example'];
  const { 'Content-Security-Policy': policy } = securityHeaders(
    { scripts: [], styles: [] },
    { connected: connectedHosts({ origin, mirrors }) },
  );
  expect(policy).toContain(`connect-src 'self' ${origin} https://mirror.example ${onion};`);
  expect(connectedHosts({ origin })).toEqual([]);
});

test.each([
  ['/', '/'],
  ['', '/'],
  ['reader', '/reader/'],
  ['/a/b/', '/a/b/'],
])('the base %j is %j', (base, tidy) => {
  expect(normalizedBase(base)).toBe(tidy);
});

test.each(['/a b/', '/a;b/', '/{a}/', 'https://a.example/', '/../', '/./a/'])(
  'the base %j is refused',
  (base) => {
    expect(() => normalizedBase(base)).toThrow();
  },
);

test.each(['a\nb', '$host', '{env.HOME}', 'a\u0000'])(
  '%j is refused: a server reads more into it than text',
  (text) => {
    expect(() => quoted(text)).toThrow();
  },
);

test('_headers sets no header twice for one address and has no line that is too long', () => {
  const text = netlifyHeaders(securityHeaders({ scripts: [hash('1')], styles: [] }), '/reader/');
  const blocks = text
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  expect(blocks.length).toBeLessThan(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  const paths = [
    '',
    'about',
    'feed.json',
    'a/feed.json',
    'assets/a.js',
    'content/lists/all/1.json',
    'a/rss.xml',
  ];
  for (const path of paths) {
    const names = blocks
      .filter(([pattern = '']) => matchesPattern(pattern, `/reader/${path}`))
      .flatMap(([, ...lines]) => lines.map((line) => line.trim().split(':')[0]));
    expect(new Set(names).size, path).toBe(names.length);
    expect(names).toContain('Content-Security-Policy');
  }
  expect(text).toContain('/reader/assets/*\n  Cache-Control: public, max-age=31536000, immutable');
  expect(text).toContain('/reader/content/lists/*.json\n  Content-Type: application/feed+json');
});

test('_redirects: an address without its slash is its page, a feed is no address', () => {
  const text = netlifyRedirects(aPublication(), []);
  expect(text.split('\n')).toContain('/sections/dari/fa-AF /sections/dari/fa-AF/ 200');
  expect(text.split('\n')).toContain('/articles/:id /articles/:id/ 200');
  expect(text.split('\n')).toContain('/authors/:author /authors/:author/ 200');
  expect(text.split('\n')).toContain('/sources /sources/ 200');
  // A year has no feeds, which a second placeholder would match.
  expect(text.replaceAll('archive/:year/:month', '')).not.toMatch(/\/:\w+\/:/);
});

test('_redirects: a policy’s page is one, an address elsewhere is none', () => {
  const policies = { corrections: { en: ['We mend it.'] }, licence: 'https://e.org/licence' };
  const publication = v.parse(publicationSchema, { ...aPublication(), policies });
  const lines = netlifyRedirects(publication, aboutPages(publication, false)).split('\n');
  expect(lines).toContain('/about/corrections /about/corrections/ 200');
  expect(lines.filter((line) => line.includes('licence'))).toEqual([]);
});

test('names in a printed configuration are quoted, and no name says more than a name', () => {
  const site = { folder: '/srv/a b', base: '/', name: 'a.example b.example;#', headers: {} };
  const nginx = nginxConfig(site, { listen: '443 ssl;' });
  expect(nginx).toContain('listen "443" "ssl;";\n');
  expect(nginx).toContain('server_name "a.example" "b.example;#";\n');
  expect(nginx).toContain('root "/srv/a b";\n');
  expect(caddyConfig(site)).toMatch(/^"a\.example", "b\.example;#" \{\n/);
  for (const name of ['', ' ', '$host', '{env.HOME}', 'a.example { }']) {
    expect(() => nginxConfig({ ...site, name }), name).toThrow();
    expect(() => caddyConfig({ ...site, name }), name).toThrow();
  }
});

/** `npm run hosting`, as a command. */
function hosting(...args: string[]) {
  return spawnSync(process.execPath, ['src/press/hosting/hostConfig.ts', ...args], { encoding: 'utf8' });
}

test('without a built reader there is no configuration', () => {
  expect(hosting('nginx', '--dir', 'src')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching('npm run build'),
  });
});

test('what an option cannot mean is said in one line, and no configuration is printed', async () => {
  const dir = await folderOf({ 'index.html': '<script>1</script>' });
  expect(hosting('nginx', '--dir', dir, '--hsts', '60').stdout).toContain('"max-age=60"');
  for (const [option, value] of [
    ['--hsts', 'abc'],
    ['--hsts', ''],
    ['--hsts', '1e3'],
    ['--name', '$host'],
    ['--base', '/a b/'],
  ] as const) {
    expect(hosting('nginx', '--dir', dir, option, value), `${option} ${value}`).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^[^\n]+\n$/),
    });
  }
});
