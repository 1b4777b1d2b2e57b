import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { limits } from './readBody.ts';
import { aDesk } from './testing/aDesk.ts';

let desk: Awaited<ReturnType<typeof aDesk>>;
beforeEach(async () => {
  desk = await aDesk();
});

test('the desk answers its own page, under each of its names', async () => {
  for (const host of [`127.0.0.1:${desk.port}`, `localhost:${desk.port}`, `[::1]:${desk.port}`]) {
    const answer = await desk.send('GET', '/', undefined, {
      host,
      origin: `http://${host}`,
      'sec-fetch-site': 'same-origin',
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('The desk');
  }
});

test('a foreign host name is rejected, for reading and writing', async () => {
  for (const host of [
    'desk.example.org',
    `desk.example.org:${desk.port}`,
    '127.0.0.1',
    `127.0.0.1:${desk.port + 1}`,
  ]) {
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/api/list'],
      ['POST', '/api/documents?name=a.txt'],
    ] as const) {
      const answer = await desk.send(method, path, method === 'POST' ? 'A title\nA text' : undefined, {
        host,
      });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain('at no other name');
    }
  }
});

test('another page’s request is rejected, whatever it asks', async () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://example.org' },
    { origin: 'null' },
    { origin: `http://localhost:${desk.port}` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    const answer = await desk.send('POST', '/api/articles', { id: '2026-01-02-an-article' }, headers);
    expect(answer.status).toBe(403);
  }
  expect((await desk.send('GET', '/api/list')).json.entries).toMatchObject([{ kind: 'published' }]);
});

test('a request that writes and does not say where it comes from is rejected', async () => {
  const body = JSON.stringify({ id: '2026-01-02-an-article' });
  const address = `http://127.0.0.1:${desk.port}/api/articles`;
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const answer = await fetch(address, { method, body, headers: { 'content-type': 'application/json' } });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('its own page')]);
  }
  const own = { 'content-type': 'application/json', origin: `http://127.0.0.1:${desk.port}` };
  expect((await fetch(address, { method: 'POST', body, headers: own })).status).toBe(200);
});

test('a picture of the archive is served, a link out of the archive is not', async () => {
  const images = join(desk.root, 'images');
  await mkdir(join(images, 'deep'), { recursive: true });
  await writeFile(join(images, 'a.svg'), '<svg/>');
  await symlink('../a.svg', join(images, 'deep/b.svg'));
  await symlink(join(desk.root, '../../secret.txt'), join(images, 'c.svg'));
  await symlink(join(desk.root, '../..'), join(images, 'away'));
  await symlink(join(desk.root, '../../secret.txt'), join(desk.root, '../favicon.svg'));
  for (const path of ['/content/images/a.svg', '/content/images/deep/b.svg']) {
    expect(await desk.send('GET', path), path).toMatchObject({ status: 200, text: '<svg/>' });
  }
  for (const path of [
    '/content/images/c.svg',
    '/content/images/away/secret.txt',
    '/content/drafts/abc/images/c.svg',
    '/favicon.svg',
  ]) {
    const answer = await desk.send('GET', path);
    expect(answer.status, path).toBe(404);
    expect(answer.text).not.toContain('secret');
  }
});

test('the page loads nothing from elsewhere, cannot be framed and is not cached', async () => {
  const { headers } = await desk.send('GET', '/drafts/abc');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  // What the page records, and measures before it is sent.
  expect(headers['permissions-policy']).toContain('microphone=(self)');
  expect(headers['content-security-policy']).toContain("media-src 'self' blob:;");
  expect(headers['cache-control']).toBe('no-store');
  expect((await desk.send('GET', '/api/list')).headers['cache-control']).toBe('no-store');
});

test('only the page’s own files are served', async () => {
  expect((await desk.send('GET', '/assets/a-1.js')).text).toBe('a();');
  for (const path of [
    '/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/content/drafts/abc/images/..%2f..%2f..%2fsecret.txt',
    '/content/images/%00.svg',
    '/content/publication.json',
    '/%E0%A4%A.txt',
  ]) {
    const answer = await desk.send('GET', path);
    expect(answer.status, path).toBe(404);
    expect(answer.text).not.toContain('secret');
  }
});

test('a body that is too large is rejected, with or without a declared size', async () => {
  const said = await desk
    .send('POST', '/api/documents?name=a.txt', '', { 'content-length': String(limits.document + 1) })
    .catch(() => undefined);
  // The server may close the connection before everything was sent.
  expect(said === undefined || said.status === 413).toBe(true);
  const revision = 1;
  const large = { revision, article: { filler: 'x'.repeat(limits.json) } };
  const answer = await desk.send('PUT', '/api/drafts/abc', large).catch(() => undefined);
  expect(answer === undefined || answer.status === 413).toBe(true);
});

test('a request that is not JSON, or of the wrong shape, is reported', async () => {
  const wrong = [
    await desk.send('POST', '/api/articles', 'id=2026'),
    await desk.send('POST', '/api/articles', '{', { 'content-type': 'application/json' }),
    await desk.send('POST', '/api/articles', { name: 'x' }),
    await desk.send('PUT', '/api/drafts/abc', { revision: 0, article: {} }),
  ];
  for (const { status, json } of wrong) {
    expect(status).toBe(400);
    expect(json).toMatchObject({ kind: 'request', message: expect.stringContaining('request') });
  }
  expect((await desk.send('GET', '/api/drafts/..%2f..')).status).toBe(404);
  expect((await desk.send('GET', '/api/nothing')).json).toMatchObject({ kind: 'missing' });
});

test('an invalid address is a bad request, and nothing is logged', async () => {
  const terminal = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect((await desk.send('GET', '//')).status).toBe(400);
  for (const path of ['/api/%', '/api/drafts/%E0%A4%A', '/api/drafts/%ff/publish']) {
    expect(await desk.send('GET', path)).toMatchObject({ status: 400, json: { kind: 'request' } });
  }
  expect(terminal).not.toHaveBeenCalled();
  terminal.mockRestore();
});
