import { request } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openServer } from '../../testing/openServer.ts';
import { nodeServer } from './nodeServer.ts';

const serve = (handler: (request: Request) => Promise<Response>) => openServer(nodeServer(handler));

const echo = async (asked: Request) =>
  new Response(`${asked.method} ${asked.url} ${asked.headers.get('x-a')}`, {
    status: 404,
    headers: { 'x-b': 'ب'.length.toString() },
  });

test('the handler gets address and headers, the client status, headers and body', async () => {
  const port = await serve(echo);
  const answer = await fetch(`http://127.0.0.1:${port}//about?a=b`, { headers: { 'x-a': 'c' } });
  expect([answer.status, answer.headers.get('x-b')]).toEqual([404, '1']);
  expect(await answer.text()).toBe(`GET http://127.0.0.1:${port}//about?a=b c`);
});

test('HEAD has no body', async () => {
  const port = await serve(async ({ method }) => new Response(method === 'HEAD' ? null : 'text'));
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});

test('an invalid address is refused with 400', async () => {
  const port = await serve(echo);
  const status = await new Promise((resolve, reject) => {
    const headers = { host: 'a b:c' };
    request({ host: '127.0.0.1', port, path: '/', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(400);
});

test('a handler that throws costs only its own request', async () => {
  const port = await serve(async (asked) => {
    if (asked.url.endsWith('/broken')) throw new Error('broken');
    return new Response('well');
  });
  expect((await fetch(`http://127.0.0.1:${port}/broken`)).status).toBe(500);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('well');
});

test('a client that leaves in the middle of a body costs nothing', async () => {
  const endless = () => new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(65_536)) });
  const port = await serve(async (asked) => new Response(asked.url.endsWith('/long') ? endless() : 'well'));
  await new Promise<void>((left) => {
    const line = connect(port, '127.0.0.1', () => line.write('GET /long HTTP/1.1\r\nhost: a\r\n\r\n'));
    line.once('data', () => {
      line.destroy();
      left();
    });
  });
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('well');
});
