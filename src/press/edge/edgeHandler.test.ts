import { afterEach, expect, test, vi } from 'vitest';
import { pageStateId } from '../../data/pageState.ts';
import { edgeHandler } from './edgeHandler.ts';
import { aHandler, shell } from './testing/edgeFixture.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const article = '/articles/2026-01-02-an-article';

test.each([
  ['/', 'نشریهٔ آزمون', '/arriving.woff2'],
  ['/about', 'دربارهٔ نشریه', '/arriving.woff2'],
  ['/page/1', 'Article 3', '/list.js'],
  ['/page/3', 'Article 58', '/list.js'],
  ['/sections/european-languages', 'Article 58', '/list.js'],
  ['/sections/european-languages/page/1', 'Article 1', '/list.js'],
  [article, '<article', '/article.js'],
])('%s is rendered with its text, its data and its preloads', async (path, text, preload) => {
  const { ask, reported } = await aHandler();
  const answer = await ask(path);
  const html = await answer.text();
  expect([answer.status, answer.headers.get('content-type'), reported]).toEqual([
    200,
    'text/html; charset=utf-8',
    [],
  ]);
  expect(html).toContain(text);
  expect(html).toContain(preload);
  expect(html).toContain(`id="${pageStateId}"`);
  expect(html).toContain(`<link rel="canonical" href="https://www.example.org${path}">`);
});

test.each([
  [article, 'lang="en" dir="ltr"', 'A paragraph of the article.'],
  ['/articles/2026-01-03-yak', 'lang="fa-AF" dir="rtl"', 'یک بند.'],
])('%s has its own direction: %s', async (path, attributes, text) => {
  const html = await (await (await aHandler()).ask(path)).text();
  expect(/<article[^>]*>/.exec(html)?.[0]).toContain(attributes);
  expect(html).toContain(text);
});

test('a full list page has no counts, the newest one those of its list and the home page all, as in a build', async () => {
  const { ask } = await aHandler();
  const keysOf = async (path: string) => {
    const html = await (await ask(path)).text();
    const [, json = ''] = /type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
    return (JSON.parse(json) as { queries: [string[]][] }).queries.map(([[key]]) => key);
  };
  expect(await keysOf('/page/2')).toEqual(['publication', 'list']);
  expect(await keysOf('/page/3')).toEqual(['publication', 'counts', 'list']);
  expect(await keysOf('/')).toContain('archive');
  expect(await keysOf(article)).not.toContain('archive');
});

test.each(['/about/', '//about', '/about/index.html', '/about?utm_source=x'])(
  '%s is the page /about, without a redirect',
  async (path) => {
    const { ask } = await aHandler();
    const [answer, plain] = [await ask(path), await ask('/about')];
    expect([answer.status, await answer.text()]).toEqual([200, await plain.text()]);
    expect(answer.headers.get('etag')).toBe(plain.headers.get('etag'));
  },
);

test.each([
  '/articles/2026-01-02-nowhere',
  '/articles/not-an-id',
  '/articles',
  '/page/4',
  '/page/0',
  '/page/01',
  '/sections/nowhere',
  '/sections/dari/page/2',
  '/sections/..%2f..%2farticles/page/1',
  '/nowhere/at/all',
  '/assets/gone.js',
  '/%ff',
  '/404',
])('%s answers 404 and the same page for all', async (path) => {
  const { ask, reported } = await aHandler();
  const answer = await ask(path);
  const html = await answer.text();
  expect([answer.status, reported]).toEqual([404, []]);
  expect(html).toBe(await (await ask('/nowhere')).text());
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<h1 tabindex="-1">صفحه یافت نشد</h1>');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(answer.headers.get('cdn-cache-control')).toBe('max-age=60');
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused with 405', async (method) => {
  const { ask, folder } = await aHandler();
  const answer = await ask('/', { method });
  expect([answer.status, answer.headers.get('allow'), folder.asked]).toEqual([405, 'GET, HEAD', []]);
});

test.each(['/', '/nowhere', '/feed.xml'])('HEAD %s answers as GET without the body', async (path) => {
  const { ask } = await aHandler();
  const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)];
  expect([head.status, await head.text()]).toEqual([get.status, '']);
  expect([...head.headers]).toEqual([...get.headers]);
});

test('a cached page is confirmed with 304 and no body', async () => {
  const { ask } = await aHandler();
  const etag = (await ask('/about')).headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
  for (const held of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
    const answer = await ask('/about', { headers: { 'if-none-match': held } });
    expect([answer.status, await answer.text(), answer.headers.get('etag')], held).toEqual([304, '', etag]);
  }
  expect((await ask('/about', { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
  expect((await ask('/nowhere', { headers: { 'if-none-match': '*' } })).status).toBe(404);
});

test('the policy of an answer lets the reader read from the publication’s other addresses', async () => {
  const { ask } = await aHandler();
  for (const path of ['/about', '/nowhere', '/feed.xml'])
    expect((await ask(path)).headers.get('content-security-policy')).toContain(
      "connect-src 'self' https://mirror.example;",
    );
});

test('a changed page has another ETag', async () => {
  const { ask, folder } = await aHandler();
  const before = (await ask(article)).headers.get('etag');
  const path = 'content/articles/2026/2026-01-02-an-article.json';
  folder.files[path] = { ...(folder.files[path] as object), body: ['A corrected paragraph.'] };
  expect((await ask(article)).headers.get('etag')).not.toBe(before);
});

test('every answer has its cache times and the security headers', async () => {
  const { ask } = await aHandler({ cdnSeconds: 3600 });
  const { headers } = await ask('/');
  expect(headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=3600');
  expect(headers.get('cdn-cache-control')).toMatch(
    /^max-age=3600, stale-while-revalidate=\d+, stale-if-error=\d+$/,
  );
  expect(headers.get('content-security-policy')).toContain("script-src 'self' 'sha256-abc='");
  for (const path of ['/nowhere', '/feed.xml']) {
    const other = (await ask(path)).headers;
    expect(other.get('content-security-policy'), path).toBe(headers.get('content-security-policy'));
    expect(other.get('x-content-type-options'), path).toBe('nosniff');
  }
});

test('in a subfolder only its own addresses are rendered', async () => {
  const { ask } = await aHandler({ base: '/reader/' });
  const home = await ask('/reader/');
  const html = await home.text();
  expect(home.status).toBe(200);
  expect(html).toContain('href="./about/index.html"');
  expect(html).toContain('<link rel="manifest" href="./manifest.webmanifest">');
  expect((await ask('/reader/about/')).status).toBe(200);
  // The references of a page climb by the slash at its end.
  const page = await ask('/reader/about?a');
  expect([page.status, page.headers.get('location')]).toEqual([301, '/reader/about/?a']);
  expect(await (await ask('/reader/feed.xml')).text()).toBe('<feed/>');
  const bare = await ask('/reader');
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/reader/']);
  for (const path of ['/', '/about', '/feed.xml']) expect((await ask(path)).status, path).toBe(404);
});

test('a handler in front of its own archive says so instead of requesting itself for ever', async () => {
  const handler = edgeHandler(shell, {
    archive: 'https://www.example.org/',
    fetch: (request) => handler(request),
    report: () => {},
  });
  const answer = await handler(new Request('https://www.example.org/content/archive.json'));
  expect(answer.status).toBe(503);
  const looped = new Request('https://www.example.org/', { headers: { 'cdn-loop': 'cdn, aa-aa-reader' } });
  expect((await handler(looped)).status).toBe(508);
});

test.each([{}, { archive: 'here/' }, { archive: 'file:///srv/site' }])('%j is refused', (options) => {
  expect(() => edgeHandler(shell, options)).toThrow(TypeError);
});
