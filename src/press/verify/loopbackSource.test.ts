import { createServer, type RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { openServer } from '../../testing/openServer.ts';
import { signedCopy } from '../sign/testing/signedCopy.ts';
import { SourceError } from './copySource.ts';
import { folderSource } from './folderSource.ts';
import { loopbackSource } from './loopbackSource.ts';
import { verifyCopy } from './verifyCopy.ts';

const at = async (answer: RequestListener) => `http://127.0.0.1:${await openServer(createServer(answer))}`;

test('a site served on this machine is checked as a folder is', async () => {
  const copy = await signedCopy(['2026-01-02-two', '2026-01-03-three']);
  await copy.writeArticle('2026-01-03-three', 'Lies');
  const folder = folderSource(copy.dir);
  const site = await at(async ({ url = '' }, answer) => {
    const bytes = await folder.read(url.slice('/mirror/'.length), 1e6);
    answer.writeHead(bytes ? 200 : 404).end(bytes);
  });
  const asked = { key: { key: copy.key.publicKey }, seen: undefined, against: '' };
  const found = await verifyCopy({ what: `${site}/mirror`, ...asked }, {});
  expect([...found.articles]).toEqual([['2026-01-03-three', 'changed']]);
  expect(found.good).toBe(1);
});

test.each([
  'https://www.example.org/',
  'http://127.0.0.1.example.org/',
  'http://localhost.example.org/',
  'http://127.0.0.1@example.org/',
  'http://user@127.0.0.1/',
  'http://10.0.0.1/',
  'http://[::2]/',
  'http://0.0.0.0/',
  'file:///etc/passwd',
  'ftp://127.0.0.1/',
])('%s is not asked', (address) => {
  expect(() => loopbackSource(address)).toThrow(/is not an address on this machine/);
});

test.each(['http://localhost:1/', 'http://127.0.0.1:1/a', 'http://127.9.8.7/', 'http://[::1]:1/'])(
  '%s may be asked',
  (address) => {
    expect(() => loopbackSource(address)).not.toThrow();
  },
);

test.each<[string, RequestListener, RegExp]>([
  [
    'a redirect',
    (_, answer) => answer.writeHead(302, { location: 'https://www.example.org/' }).end(),
    /redirected/,
  ],
  ['an error', (_, answer) => answer.writeHead(500).end(), /answered with 500/],
  ['too much', (_, answer) => answer.end('x'.repeat(2_000)), /more than 1,000 bytes/],
  ['too much without end', (_, answer) => answer.write('x'.repeat(2_000)), /more than 1,000 bytes/],
  ['a cut line', ({ socket }) => socket.destroy(), /could not be fetched/],
])('%s is told, and not taken for a file', async (_what, answer, why) => {
  const source = loopbackSource(await at(answer));
  await expect(source.read('a.json', 1_000)).rejects.toThrow(why);
});

test('a server that fails again and again is given up', async () => {
  let asked = 0;
  const source = loopbackSource(
    await at((_, answer) => {
      asked += 1;
      answer.writeHead(500).end();
    }),
  );
  for (let turn = 0; turn < 14; turn++)
    await expect(source.read(`${turn}.json`, 1_000)).rejects.toThrow(SourceError);
  expect(asked).toBe(10);
});
