import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cachePolicy } from './cachePolicy.ts';
import { inlineScriptHashes } from './inlineHashes.ts';
import { mediaType } from './mediaTypes.ts';
import { securityHeaders } from './securityHeaders.ts';
import type { Ask } from './testing/asker.ts';
import { hosts, onion, type Served, serveWith } from './testing/fixtureServer.ts';
import { fixtureSite, forTheHost, siteFiles } from './testing/fixtureSite.ts';

vi.setConfig({ testTimeout: 20_000, hookTimeout: 30_000 });

const scripts = inlineScriptHashes(siteFiles['index.html'] ?? '');
const headers = securityHeaders({ scripts, styles: [] }, { hstsSeconds: 300 });
const policy = Object.fromEntries(
  Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
);
const missing = hosts.filter(({ program }) => !program).map(({ name }) => name);
const packages = { nginx: 'nginx-light', Caddy: 'caddy' };
const cases = hosts.flatMap((host) => ['/', '/reader/'].map((base) => ({ host, base, name: host.name })));

for (const name of missing) {
  test.skip(`${name} is not installed, its configuration is not tried: sudo apt-get install ${packages[name]}`, () => {});
}

describe.each(cases.filter(({ host }) => host.program))('$name at $base', ({ host, base }) => {
  let root: string;
  let site: string;
  let served: Served;
  let ask: Ask;
  /** How a page is asked for: in a folder with a slash at its end. */
  const end = base === '/' ? '' : '/';

  beforeAll(async () => {
    ({ root, site } = await fixtureSite());
    served = await serveWith(host, root, base, headers);
    ask = (path, ...rest) => served.ask(base + path, ...rest);
  });
  afterAll(async () => {
    await served?.close();
    await rm(root, { recursive: true });
  });

  test.each(Object.keys(siteFiles))('%s has its type, cache policy and content', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(mediaType(path));
    expect(answer.headers['cache-control']).toBe(cachePolicy(path));
    expect(answer.headers['access-control-allow-origin']).toBe(path.startsWith('content/') ? '*' : undefined);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(String(answer.body)).toBe(siteFiles[path]);
  });

  test.each([
    ['', 'index.html'],
    [`about${end}`, 'about/index.html'],
    ['about/', 'about/index.html'],
    [`about${end}?from=x`, 'about/index.html'],
    [`articles/2023-09-29-a-text${end}`, 'articles/2023-09-29-a-text/index.html'],
    ['page/7/', 'page/7/index.html'],
  ])('the address «%s» is the page %s, without a redirect', async (address, path) => {
    const answer = await ask(address);
    expect([answer.status, String(answer.body)]).toEqual([200, siteFiles[path]]);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe(cachePolicy(path));
  });

  test.each(['', 'about', 'nowhere', 'assets/index-abc123.js', 'sections/dari/feed.json'])(
    'every header of the policy is sent with «%s», once',
    async (path) => {
      const answer = await ask(path);
      for (const [name, value] of Object.entries(headers)) {
        expect(answer.headers[name.toLowerCase()], name).toBe(value);
      }
      expect(answer.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='/);
      expect(answer.headers.server ?? '').not.toMatch(/\d/);
    },
  );

  test.each(['', 'about', 'about?from=x', 'articles/2023-09-29-a-text', 'sections/dari/feed.json'])(
    'the onion address of «%s» keeps its path',
    async (address) => {
      expect((await ask(address)).headers['onion-location']).toBe(`${onion}${base}${address}`);
    },
  );

  test.each([`about${end}`, 'feed.json', 'assets/index-abc123.js', 'content/lists/sections/dari/12.json'])(
    '%s is sent precompressed',
    async (path) => {
      const file = siteFiles[path] === undefined ? `${path.replace(/\/$/, '')}/index.html` : path;
      for (const coding of host.codings) {
        const answer = await ask(path, { 'accept-encoding': coding });
        expect(answer.headers['content-encoding']).toBe(coding);
        expect(answer.headers['content-type']).toBe(mediaType(file));
        expect(answer.headers['cache-control']).toBe(cachePolicy(file));
        expect(answer.headers.vary).toMatch(/^accept-encoding$/i);
        const ending = coding === 'br' ? 'br' : 'gz';
        expect(answer.body.equals(await readFile(join(site, `${file}.${ending}`)))).toBe(true);
        const unpack = coding === 'br' ? brotliDecompressSync : gunzipSync;
        expect(unpack(answer.body).toString()).toBe(siteFiles[file]);
      }
    },
  );

  test('the smallest accepted coding is sent, plain text where none is accepted', async () => {
    const every = await ask(`about${end}`, { 'accept-encoding': 'gzip, deflate, br' });
    expect(every.headers['content-encoding']).toBe(host.codings[0]);
    const none = await ask(`about${end}`, { 'accept-encoding': 'identity' });
    expect(none.headers['content-encoding']).toBeUndefined();
    expect(none.headers.vary, 'a cache between must know').toMatch(/^accept-encoding$/i);
    expect(String(none.body)).toBe(siteFiles['about/index.html']);
  });

  test('packed formats are sent as they are', async () => {
    const answer = await ask('assets/fonts/chrome-abc123.woff2', { 'accept-encoding': 'gzip, br' });
    expect([answer.headers['content-encoding'], answer.status]).toEqual([undefined, 200]);
  });

  test.each([
    'nowhere',
    'articles/2020-01-01-gone',
    'content',
    'content/',
    'assets/old-000000.js',
    'x/feed.json',
  ])('%s answers 404 with the site’s own page, not cached', async (path) => {
    for (const coding of [undefined, ...host.codings]) {
      const answer = await ask(path, coding ? { 'accept-encoding': coding } : {});
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-encoding']).toBe(coding);
      const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[coding ?? ''] ?? ((body: Buffer) => body);
      expect(unpack(answer.body).toString()).toBe(siteFiles['404.html']);
    }
  });

  test.each([
    '../secret.txt',
    'about/../../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    'assets/..%2f..%2fsecret.txt',
    '%252e%252e%252fsecret.txt',
    '..%5csecret.txt',
    '/../secret.txt',
    'index.html%00.txt',
  ])('nothing above the folder is reached by %s', async (path) => {
    const answer = await ask(path);
    // Caddy 2.6 answers a zero byte with 500 and nothing else.
    expect([400, 403, 404, 500]).toContain(answer.status);
    expect(String(answer.body)).not.toContain('above the folder');
  });

  test.each([
    '_headers',
    '_redirects',
    '/_headers',
    '_headers/',
    '%5fheaders',
    'about/../_redirects',
    './_redirects?a=b',
  ])('a host’s own file is not served: %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(String(answer.body)).not.toContain(forTheHost);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers).toMatchObject(policy);
  });

  test('a request that the server itself refuses is answered with every header of the policy', async () => {
    // What is no HTTP at all Caddy never sees: Go's own server refuses it, without headers.
    const refused = host.name === 'nginx' ? ['/%', '/../../x', '/index.html%00'] : ['/index.html%00'];
    for (const path of refused) {
      const answer = await served.ask(base.slice(0, -1) + path);
      expect(String(answer.status), path).toMatch(/^(?:400|500)$/);
      expect(answer.headers, path).toMatchObject(policy);
    }
  });

  test.each([
    ['', 200],
    ['feed.json', 200],
    ['nowhere', 404],
  ])('HEAD «%s» is answered with %i and the headers alone', async (path, status) => {
    const head = await ask(path, {}, 'HEAD');
    const get = await ask(path);
    expect([head.status, head.body.length]).toEqual([status, 0]);
    for (const name of ['content-type', 'cache-control', 'etag']) {
      expect(head.headers[name], name).toBe(get.headers[name]);
    }
  });

  test('POST is refused', async () => {
    expect((await ask(`about${end}`, {}, 'POST')).status).toBe(405);
  });

  test.each(host.codings)('a file cached as %s is confirmed with 304 and no body', async (coding) => {
    const accept = { 'accept-encoding': coding };
    const { etag = '' } = (await ask('content/archive.json', accept)).headers;
    expect(etag).not.toBe('');
    const again = await ask('content/archive.json', { ...accept, 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['cache-control']).toBe('no-cache');
  });

  test.runIf(base !== '/')(
    'a page without its slash redirects to it, which its references climb by',
    async () => {
      for (const [address, to] of [
        ['about', 'about/'],
        ['about?a=b', 'about/?a=b'],
        ['articles/2023-09-29-a-text', 'articles/2023-09-29-a-text/'],
      ]) {
        const answer = await ask(address ?? '');
        expect([answer.status, answer.headers.location]).toEqual([301, `${base}${to}`]);
      }
    },
  );

  test.runIf(base !== '/')(
    'the base without its slash redirects to it, addresses outside answer 404',
    async () => {
      const answer = await served.ask('/reader');
      expect(answer.status).toBe(301);
      expect(answer.headers.location).toMatch(/\/reader\/$/);
      for (const path of ['/', '/about', '/readers/about', '/feed.json', '/index.html']) {
        expect((await served.ask(path)).status, path).toBe(404);
      }
    },
  );
});
