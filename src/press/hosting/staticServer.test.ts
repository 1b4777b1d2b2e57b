import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { serveFolder } from './serveFolder.ts';
import { asker } from './testing/asker.ts';

const files = {
  'secret.txt': 'above the folder',
  'site/index.html': '<p>home</p>',
  'site/404.html': '<p>not found</p>',
  'site/about/index.html': '<p>about</p>',
  'site/content/archive.json': JSON.stringify({ text: 'افغانستان آزاد '.repeat(200) }),
  'site/assets/index-abc123.js': 'export {}',
  'site/images/a.svg': '<svg/>',
  'site/images/a.png': 'not really',
  'site/_headers': 'for the host alone',
  'site/_redirects': 'for the host alone',
  'site/with space/ا.txt': 'ا',
};

/** Serves the files above. */
async function serve(base = '/') {
  const root = await folderOf(files);
  const served = await serveFolder(join(root, 'site'), base);
  onTestFinished(served.close);
  return asker(served.origin);
}

test('a missing file answers 404 with the folder’s own page', async () => {
  const get = await serve();
  const answer = await get('/articles/2026-01-02-nowhere');
  expect(answer.status).toBe(404);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(String(answer.body)).toBe('<p>not found</p>');
});

test.each([
  '/../secret.txt',
  '/about/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/%252e%252e%252fsecret.txt',
  '/about/..%2f..%2f..%2fsecret.txt',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '//../secret.txt',
  '/index.html%00.txt',
  '/%',
])('nothing above the folder is reached by %s', async (path) => {
  const answer = await (await serve())(path);
  expect(answer.status).toBe(404);
  expect(String(answer.body)).toBe('<p>not found</p>');
});

test.each(['/_headers', '/_redirects', '//_headers', '/%5fheaders', '/about/../_redirects', '/_headers/'])(
  'a host’s own file is not served: %s',
  async (path) => {
    const answer = await (await serve())(path);
    expect([answer.status, String(answer.body)]).toEqual([404, '<p>not found</p>']);
  },
);

test('below a base nothing above the folder is reached', async () => {
  const get = await serve('/reader/');
  expect((await get('/reader/../../secret.txt')).status).toBe(404);
  expect((await get('/reader/%2e%2e/secret.txt')).status).toBe(404);
});

test.each([
  ['br', brotliDecompressSync, 'gzip, deflate, br'],
  ['gzip', gunzipSync, 'gzip'],
  [undefined, (body: Buffer) => body, undefined],
  [undefined, (body: Buffer) => body, 'identity'],
  [undefined, (body: Buffer) => body, 'br;q=0, gzip;q=0'],
] as const)('what is sent as %s is unpacked to the file', async (coding, unpack, accepted) => {
  const get = await serve();
  const answer = await get('/content/archive.json', accepted ? { 'accept-encoding': accepted } : {});
  expect(answer.status).toBe(200);
  expect(answer.headers['content-encoding']).toBe(coding);
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(answer.headers.vary).toBe('accept-encoding');
  expect(unpack(answer.body).toString()).toBe(files['site/content/archive.json']);
  if (coding) expect(answer.body.length).toBeLessThan(files['site/content/archive.json'].length);
});

test('pictures are not compressed, drawings are', async () => {
  const get = await serve();
  const accept = { 'accept-encoding': 'br, gzip' };
  expect((await get('/images/a.png', accept)).headers['content-encoding']).toBeUndefined();
  expect((await get('/images/a.svg', accept)).headers['content-encoding']).toBe('br');
});

test('a cached file is confirmed with 304 and no body', async () => {
  const get = await serve();
  const { etag = '', vary, 'cache-control': policy } = (await get('/content/archive.json')).headers;
  expect(etag).not.toBe('');
  const again = await get('/content/archive.json', { 'if-none-match': etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  // RFC 9110, 15.4.5: what the 200 would have said.
  expect(again.headers).toMatchObject({ etag, vary, 'cache-control': policy });
  expect((await get('/content/archive.json', { 'if-none-match': 'W/"other"' })).status).toBe(200);
});

test.each([
  ['/', 200],
  ['/content/archive.json', 200],
  ['/nowhere', 404],
])('HEAD %s is answered with %i and the headers alone', async (path, status) => {
  const get = await serve();
  const answer = await get(path, {}, 'HEAD');
  expect([answer.status, answer.body.length]).toEqual([status, 0]);
  expect(answer.headers['content-type']).toBe((await get(path)).headers['content-type']);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused with 405', async (method) => {
  const answer = await (await serve())('/', {}, method);
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each([
  ['/', '<p>home</p>'],
  ['/about', '<p>about</p>'],
  ['/about/', '<p>about</p>'],
  ['/about?from=x#y', '<p>about</p>'],
  ['/with%20space/%D8%A7.txt', 'ا'],
])('%s is served', async (path, text) => {
  const answer = await (await serve())(path);
  expect([answer.status, String(answer.body)]).toEqual([200, text]);
});

test('a folder without a page of its own is not listed', async () => {
  expect((await (await serve())('/content/')).status).toBe(404);
});

test('below a base only its own addresses are served', async () => {
  const get = await serve('/reader/');
  expect(String((await get('/reader/')).body)).toBe('<p>home</p>');
  expect(String((await get('/reader/about/')).body)).toBe('<p>about</p>');
  const bare = await get('/reader/about?a');
  expect([bare.status, bare.headers.location]).toEqual([301, '/reader/about/?a']);
  expect((await get('/')).status).toBe(404);
  expect((await get('/about')).status).toBe(404);
  expect((await get('/readers/about')).status).toBe(404);
});

test('hashed files are cached for ever, lists are revalidated, pages are cached for minutes', async () => {
  const get = await serve();
  expect((await get('/assets/index-abc123.js')).headers['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  );
  expect((await get('/content/archive.json')).headers['cache-control']).toBe('no-cache');
  expect((await get('/')).headers['cache-control']).toBe('public, max-age=300, stale-while-revalidate=3600');
});
