import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { DataError } from '../../data/dataError.ts';
import { attributesOf } from '../../language/attributes.ts';
import { chromeLanguages } from '../../language/chromeLanguages.ts';
import { aHandler, shell } from './testing/edgeFixture.ts';

const answer =
  (status: number, text = '') =>
  (response: ServerResponse) => {
    response.writeHead(status).end(text);
  };
const hangUp = (response: ServerResponse) => void response.destroy();
const silence = () => {};
const article = '/articles/2026-01-02-an-article';
const articleFile = 'content/articles/2026/2026-01-02-an-article.json';
const aroundFile = 'content/around/2026/2026-01-02-an-article.json';

test.each([
  ['/', 'content/archive.json', 'answers 500', answer(500), 503, 'server'],
  ['/', 'content/publication.json', 'answers 403', answer(403), 503, 'server'],
  ['/', 'content/lists/front/1.json', 'hangs up', hangUp, 503, 'offline'],
  ['/page/2', 'content/lists/all/2.json', 'is silent', silence, 503, 'timeout'],
  [article, articleFile, 'answers 503', answer(503), 503, 'server'],
  [article, articleFile, 'is cut off', answer(200, '{"id":"2026-01-'), 502, 'malformed'],
  [article, articleFile, 'is not of the contract', answer(200, '{"id":1}'), 502, 'invalid'],
  [article, articleFile, 'is too large', answer(200, '"x"'.padEnd(40_000)), 502, 'malformed'],
  [article, aroundFile, 'is not there', answer(404), 502, 'missing'],
  ['/nowhere', 'content/archive.json', 'is not there', answer(404), 502, 'missing'],
])('%s where %s %s is explained in words', async (path, file, _how, instead, status, issue) => {
  // A short patience only where it is the point: on a busy machine an honest answer takes its time.
  const patience = issue === 'timeout' ? 100 : 30_000;
  const { ask, folder, reported } = await aHandler({ timeout: patience, maxBytes: 30_000 });
  folder.instead.set(file, instead);
  const response = await ask(path);
  const html = await response.text();
  expect(response.status).toBe(status);
  expect(response.headers.get('retry-after')).toBe('60');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('cdn-cache-control')).toBeNull();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  for (const { lang, dir } of chromeLanguages.map(attributesOf)) {
    expect(html).toMatch(
      new RegExp(`<section lang="${lang}" dir="${dir}"><h[12]>[^<]{5,}</h[12]><p>[^<]{5,}</p>`),
    );
  }
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(reported).toHaveLength(1);
  expect(reported[0]).toBeInstanceOf(DataError);
  expect(reported[0]).toMatchObject({ reason: issue });
});

test('a broken article costs only its own page, and is back as soon as it is repaired', async () => {
  const { ask, folder } = await aHandler();
  folder.instead.set(articleFile, answer(200, '{'));
  expect((await ask(article)).status).toBe(502);
  expect((await ask('/articles/2026-01-03-yak')).status).toBe(200);
  folder.instead.clear();
  expect((await ask(article)).status).toBe(200);
});

test('a broken letterhead is not kept', async () => {
  const { ask, folder } = await aHandler();
  folder.instead.set('content/publication.json', answer(200, '{"name":{}}'));
  expect((await ask('/about')).status).toBe(502);
  folder.instead.clear();
  expect((await ask('/about')).status).toBe(200);
});

test('each file is requested once a page, the letterhead once for several; the counts are never cached', async () => {
  const { ask, folder } = await aHandler();
  await ask('/page/3');
  const once = [
    'content/archive.json',
    'content/lists/all/3.json',
    'content/publication.json',
    'content/trust.json',
  ];
  expect(folder.asked.toSorted()).toEqual(once);
  await ask('/page/3');
  expect(folder.asked.toSorted()).toEqual([...once, ...once.slice(0, 2)].toSorted());
});

test('an error that is not the data’s answers 500, in words too', async () => {
  const { ask, reported } = await aHandler({}, { ...shell, preloads: undefined as never });
  const response = await ask('/about');
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('dir="rtl"><h1>')]);
  expect(reported).toEqual([expect.any(TypeError)]);
});

test('a file that fails answers its status alone: nobody would read words in a script', async () => {
  const bug = new Error('a bug');
  const { ask, reported } = await aHandler({ assets: () => Promise.reject(bug) });
  const response = await ask('/feed.xml');
  expect([response.status, await response.text(), reported]).toEqual([500, '', [bug]]);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('HEAD of a page that fails answers its status without a body', async () => {
  const { ask, folder } = await aHandler();
  folder.instead.set('content/archive.json', answer(200, ''));
  const response = await ask('/', { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([502, '']);
});
