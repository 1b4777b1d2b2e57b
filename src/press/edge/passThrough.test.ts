import { expect, test } from 'vitest';
import { edgeHandler } from './edgeHandler.ts';
import { aHandler, serveFixture, shell } from './testing/edgeFixture.ts';

test.each([
  ['/feed.xml', '<feed/>', 'application/atom+xml; charset=utf-8', /max-age=300/],
  ['/assets/a.js', 'export const a = 1;', 'text/javascript; charset=utf-8', /immutable/],
  ['/assets//a.js?v=1', 'export const a = 1;', 'text/javascript; charset=utf-8', /immutable/],
])(
  '%s is passed on with the site’s own headers, whatever the host says',
  async (path, text, type, policy) => {
    const { ask } = await aHandler();
    const answer = await ask(path);
    expect([answer.status, await answer.text()]).toEqual([200, text]);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toMatch(policy);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.headers.get('set-cookie')).toBeNull();
  },
);

test('range and conditional headers reach the archive’s host, the reader’s own headers do not', async () => {
  const { ask, folder } = await aHandler();
  const part = await ask('/assets/a.js', { headers: { range: 'bytes=0-5', cookie: 'a=b' } });
  expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
    206,
    'export',
    'bytes 0-5/19',
  ]);
  expect(folder.headers.cookie).toBeUndefined();
  expect(folder.headers['cdn-loop']).toBe('aa-aa-reader');
  const held = await ask('/assets/a.js', { headers: { 'if-none-match': '"1"' } });
  expect([held.status, await held.text()]).toEqual([304, '']);
});

test.each(['//evil.example/x.js', '/\\evil.example/x.js', '/a/..%2f..%2fsecret.js', '/@evil.example/x.js'])(
  '%s does not lead out of the folder',
  async (path) => {
    const { ask, folder } = await aHandler();
    expect((await ask(path)).status).toBe(404);
    const outside = folder.asked.filter((one) => one.startsWith('/') || one.includes('..'));
    expect(outside).toEqual([]);
  },
);

test.each([
  [500, 503],
  [404, 404],
  [403, 503],
])('a host that answers %i to a file is passed on as %i', async (answered, status) => {
  const { ask, folder } = await aHandler();
  folder.instead.set('assets/a.js', (response) => void response.writeHead(answered).end());
  expect((await ask('/assets/a.js')).status).toBe(status);
});

test('a host that does not answer times out', async () => {
  const { ask, folder } = await aHandler({ timeout: 100 });
  folder.instead.set('assets/a.js', () => {});
  expect((await ask('/assets/a.js')).status).toBe(503);
});

test('the platform’s own files come before those of the archive’s host', async () => {
  const asked: string[] = [];
  const assets = async (request: Request) => {
    asked.push(request.url);
    return request.url.endsWith('a.js') ? new Response('own') : new Response('', { status: 404 });
  };
  const { ask, folder } = await aHandler({ assets });
  expect(await (await ask('/assets/a.js')).text()).toBe('own');
  expect(await (await ask('/feed.xml')).text()).toBe('<feed/>');
  expect((await ask('/rss.xml')).status).toBe(404);
  expect(asked).toEqual(
    ['assets/a.js', 'feed.xml', 'rss.xml'].map((path) => `https://www.example.org/${path}`),
  );
  expect(folder.asked.filter((path) => !path.startsWith('content/'))).toEqual(['feed.xml', 'rss.xml']);
});

test('the platform’s own files can be all there is', async () => {
  const folder = await serveFixture();
  const assets = ({ url }: Request) => fetch(folder.address + new URL(url).pathname.slice(1));
  const handler = edgeHandler(shell, { assets });
  const answer = await handler(new Request('https://www.example.org/about'));
  expect([answer.status, (await answer.text()).includes('نشریهٔ آزمون')]).toEqual([200, true]);
  expect((await handler(new Request('https://www.example.org/gone.js'))).status).toBe(404);
});
