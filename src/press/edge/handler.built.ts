import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveFolder } from '../hosting/serveFolder.ts';
import { runBare } from './testing/bareRuntime.ts';

// The built handler, in a runtime without Node, over the archive that was built with it. `npm run test:edge`.

const dist = 'dist';
const most = 1_000_000;
let site: Served;
let code: string;
let ask: (path: string, init?: RequestInit) => Promise<Response>;

beforeAll(async () => {
  code = await readFile('dist-edge/handler.js', 'utf8');
  site = await serveFolder(dist);
  const ARCHIVE = `${site.origin}/`;
  const built = (await runBare(code)).default as {
    fetch: (request: Request, bindings: { ARCHIVE: string }) => Promise<Response>;
  };
  ask = (path, init) => built.fetch(new Request(`https://www.example.org${path}`, init), { ARCHIVE });
});

afterAll(() => site.close());

test('there is nothing of Node’s in the runtime that the handler runs in', async () => {
  const { found } = await runBare(
    'export const found = [typeof process, typeof Buffer, typeof require, typeof global, typeof setImmediate];',
  );
  expect([...(found as string[])]).toEqual(Array.from({ length: 5 }, () => 'undefined'));
  await expect(runBare("import 'node:fs';")).rejects.toThrow('node:fs is imported');
  await expect(runBare('Buffer.from("a");')).rejects.toThrow('Buffer is not defined');
  await expect(runBare('setTimeout(() => {}, 1);')).rejects.toThrow('before any request');
});

test('it is one module within its size', () => {
  expect(Buffer.byteLength(code)).toBeLessThan(most);
});

test('every page is byte for byte the built one', { timeout: 30_000 }, async () => {
  const built = (await readdir(dist, { recursive: true })).filter((file) =>
    /(?:^|\/)index\.html$/.test(file),
  );
  expect(built).toEqual(expect.arrayContaining(['index.html', 'about/index.html', 'page/1/index.html']));
  for (const file of built) {
    const address = `/${file.replace(/\/?index\.html$/, '')}`;
    const answer = await ask(address);
    expect(answer.status, address).toBe(200);
    expect(await answer.text(), address).toBe(await readFile(join(dist, file), 'utf8'));
  }
});

test.each(['/nowhere', '/page/9999', '/sections/nowhere/page/1', '/articles/2026-01-02-nowhere'])(
  '%s is byte for byte the built «not found»',
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(await readFile(join(dist, '404.html'), 'utf8'));
  },
);

test('articles of both directions have their own', async () => {
  const { items } = JSON.parse(await readFile(join(dist, 'content/lists/front/1.json'), 'utf8')) as {
    items: { id: string; language: string }[];
  };
  for (const [language, dir] of [
    ['en', 'ltr'],
    ['fa-AF', 'rtl'],
  ]) {
    const id = items.find((item) => item.language === language)?.id;
    const html = await (await ask(`/articles/${id}`)).text();
    expect(/<article[^>]*>/.exec(html)?.[0]).toContain(`lang="${language}" dir="${dir}"`);
  }
});

test('other files come from the published folder', async () => {
  const feed = await ask('/feed.xml');
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(await feed.text()).toBe(await readFile(join(dist, 'feed.xml'), 'utf8'));
});
