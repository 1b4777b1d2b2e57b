import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packText } from '../packs/packText.ts';
import { addNextKey } from '../sign/nextKey.ts';
import { signSite } from '../sign/signSite.ts';
import { signedCopy } from '../sign/testing/signedCopy.ts';
import type { Findings } from './findings.ts';
import { verifyCopy } from './verifyCopy.ts';

const ids = ['2025-12-31-one', '2026-01-02-two', '2026-01-03-three', '2026-11-29-four'];
const [first = '', second = '', third = ''] = ids;
const path = (id: string) => `content/articles/${id.slice(0, 4)}/${id}.json`;

async function aCopy() {
  const copy = await signedCopy(ids);
  const seen = `${copy.dir}.seen`;
  const check = (facts: Partial<Parameters<typeof verifyCopy>[0]> = {}) =>
    verifyCopy(
      { what: copy.dir, key: { key: copy.key.publicKey }, seen: undefined, against: copy.dir, ...facts },
      {},
    );
  const read = (file: string) => readFileSync(join(copy.dir, file), 'utf8');
  return { ...copy, seen, check, read, remove: (file: string) => rmSync(join(copy.dir, file)) };
}

const said = ({ articles, files, list, unchecked, exitCode }: Findings) => ({
  ...{
    articles: Object.fromEntries(articles),
    files: [...files.keys()],
    list,
    unchecked: [...unchecked.keys()],
  },
  exitCode,
});
const nothing = { articles: {}, files: [], list: [], unchecked: [] };

test('a true copy is true, by its key or by what SIGNING_KEY names; without either nobody can say whose it is', async () => {
  const { check, dir, keyFile } = await aCopy();
  expect(said(await check())).toEqual({ ...nothing, exitCode: 0 });
  const asked = { what: dir, key: undefined, seen: undefined, against: '' };
  expect(await verifyCopy(asked, { SIGNING_KEY: keyFile })).toMatchObject({ good: 4, exitCode: 0 });
  const unknown = await verifyCopy(asked, {});
  expect(said(unknown)).toEqual({ ...nothing, unchecked: ['content/signed/root.json'], exitCode: 2 });
  const [, id = ''] = /--key "(.*)"/.exec(unknown.unchecked.get('content/signed/root.json') ?? '') ?? [];
  expect(await check({ key: { id } })).toMatchObject({ exitCode: 0 });
});

test('what was changed, added, taken away, cut or written anew is named, and nothing else', async () => {
  const { check, write, writeArticle, read, remove, dir } = await aCopy();
  await writeArticle(first, 'Another title');
  remove(path(second));
  await writeArticle('2026-01-02-forged');
  await write(path(third), read(path(third)).slice(0, 90));
  await write(path('2026-11-29-four'), JSON.stringify(JSON.parse(read(path('2026-11-29-four')))));
  await write('content/articles/2026/notes.json', '{}');
  writeFileSync(join(dir, `${path(first)}.br`), brotliCompressSync('{}'));
  await write('content/publication.json', { ...JSON.parse(read('content/publication.json')), mirrors: [] });
  expect(said(await check())).toEqual({
    ...nothing,
    articles: {
      [first]: 'changed',
      [second]: 'missing',
      '2026-01-02-forged': 'unknown',
      [third]: 'damaged',
      '2026-11-29-four': 'rewritten',
    },
    files: ['content/publication.json', 'content/articles/2026/notes.json', `${path(first)}.br`],
    exitCode: 1,
  });
});

test('a recording in another one’s place is named, and one that is not there leaves the copy unchecked', async () => {
  const { check, write, read, remove, sign } = await aCopy();
  const src = 'audio/two.mp3';
  await write(`content/${src}`, 'As it was read.');
  const sha256 = createHash('sha256').update('As it was read.').digest('hex');
  const audio = { src, type: 'audio/mpeg', bytes: 15, duration: 1, licence: 'CC0', sha256 };
  await write(path(second), { ...JSON.parse(read(path(second))), audio });
  await sign();
  expect(said(await check())).toEqual({ ...nothing, exitCode: 0 });
  await write(`content/${src}`, 'As it was not.');
  expect(said(await check())).toEqual({ ...nothing, files: [`content/${src}`], exitCode: 1 });
  remove(`content/${src}`);
  expect(said(await check())).toEqual({ ...nothing, unchecked: [`content/${src}`], exitCode: 2 });
});

test('a pack of a mirror that has another text is told, and its articles are not called false by it', async () => {
  const { check, write, read } = await aCopy();
  const text = packText([read(path(first)), read(path(second))]);
  await write('packs/sections/a/1-0123456789.json', text);
  expect(await check()).toMatchObject({ good: 4, exitCode: 0 });
  await write('packs/sections/a/1-0123456789.json', text.replace(`Title of ${second}`, 'Lies'));
  await write('packs/sections/a/2-0123456789.json', text.slice(0, -30));
  const found = await check();
  expect([...found.files]).toEqual([
    ['packs/sections/a/1-0123456789.json', expect.stringContaining(`not the publication’s: ${second}`)],
    ['packs/sections/a/2-0123456789.json', expect.stringMatching(/^is cut or damaged/)],
  ]);
  expect(found).toMatchObject({ good: 4, exitCode: 1 });
});

test('two articles in each other’s places are both found', async () => {
  const { check, write, read } = await aCopy();
  const [one, two] = [read(path(first)), read(path(second))];
  await write(path(first), two);
  await write(path(second), one);
  expect((await check()).articles).toEqual(
    new Map([
      [first, 'changed'],
      [second, 'changed'],
    ]),
  );
});

test('a list in another one’s place, half of one or garbage is named; its articles are not called false', async () => {
  const { check, write, read, remove } = await aCopy();
  await write('content/signed/2026-01-0.json', read('content/signed/2026-11-2.json'));
  expect(said(await check())).toMatchObject({
    articles: {},
    files: ['content/signed/2026-01-0.json'],
    exitCode: 1,
  });
  await write('content/signed/2026.json', '{"2026-01-0":');
  expect(said(await check())).toMatchObject({ articles: {}, files: ['content/signed/2026.json'] });
  remove('content/signed/2026.json');
  expect((await check()).files).toEqual(new Map([['content/signed/2026.json', 'is missing']]));
});

test.each([
  ['half of it', (root: string) => root.slice(0, 200)],
  ['garbage', () => '\u0000\ufffd{{'],
  ['one more article in it', (root: string) => root.replace('"articles":4', '"articles":5')],
  ['a greater number in it', (root: string) => root.replace('"number":2026', '"number":2027')],
  ['another day in it', (root: string) => root.replace('"day":"2026-11-30"', '"day":"2026-11-29"')],
  ['a list of lists', () => '['.repeat(20_000)],
])('a root with %s is told, and nothing is checked by it', async (_what, damaged) => {
  const { check, write, read } = await aCopy();
  await write('content/signed/root.json', damaged(read('content/signed/root.json')));
  expect(said(await check())).toEqual({ ...nothing, files: ['content/signed/root.json'], exitCode: 1 });
});

test('a copy without a list, and one whose root is huge, cannot be checked', async () => {
  const { check, write, remove } = await aCopy();
  await write('content/signed/root.json', ' '.repeat(70_000));
  await expect(check()).rejects.toThrow(/has more than 65,536 bytes. Nothing was checked/);
  remove('content/signed/root.json');
  await expect(check()).rejects.toThrow(/There is no signed list/);
});

test('another archive’s list, signed by its own key, is not the publication’s', async () => {
  const { check } = await aCopy();
  const other = await signedCopy(['2026-05-05-another']);
  const found = await check({ what: other.dir });
  expect(found.list).toEqual([expect.stringMatching(/signed by another key, .* did not sign for/)]);
  expect(found).toMatchObject({ good: 0, exitCode: 1 });
});

test('a list that is older than one seen is told, and another one of the same number', async () => {
  const { check, dir, seen, writeArticle, sign, key } = await aCopy();
  cpSync(dir, `${dir}-old`, { recursive: true });
  await writeArticle('2026-11-30-five');
  await sign();
  expect((await check({ seen })).exitCode).toBe(0);
  const old = await check({ what: `${dir}-old`, seen });
  expect(old.list).toEqual([
    expect.stringMatching(/older than one seen before: number 20261130000 .* 20261130001/),
  ]);
  expect(old.exitCode).toBe(1);
  const fork = await signedCopy(['2026-07-07-fork']);
  rmSync(join(fork.dir, 'content/signed'), { recursive: true });
  await signSite(fork.dir, key, '2026-11-30');
  await fork.writeArticle('2026-07-08-fork');
  await signSite(fork.dir, key, '2026-11-30');
  expect((await check({ what: fork.dir, seen })).list).toEqual([
    expect.stringMatching(/two lists of number/),
  ]);
  expect((await check({ seen, key: undefined })).exitCode).toBe(0);
});

test('what was seen is not forgotten for an older or false list; a damaged memory is told', async () => {
  const { check, seen, key } = await aCopy();
  const first = await check({ seen, key: undefined });
  expect(first.notes).toEqual([expect.stringMatching(/first one seen: it is trusted from now on/)]);
  const remembered = readFileSync(seen, 'utf8');
  expect(JSON.parse(remembered)).toMatchObject({ key: key.publicKey, number: 20261130000 });
  const other = await signedCopy(['2026-05-05-another']);
  expect((await check({ what: other.dir, seen, key: undefined })).exitCode).toBe(1);
  expect(readFileSync(seen, 'utf8')).toBe(remembered);
  writeFileSync(seen, remembered.slice(0, 40));
  await expect(check({ seen })).rejects.toThrow(/Delete it to begin anew/);
});

test('a next key that the old one signed for is followed; the old one is then told as replaced', async () => {
  const { check, dir, key, seen } = await aCopy();
  await check({ seen });
  const next = await signedCopy([]);
  cpSync(dir, `${dir}-old`, { recursive: true });
  const forged = {
    from: key.publicKey,
    to: next.key.publicKey,
    origin: 'https://www.example.org',
    day: '2026-11-30',
  };
  const keys = join(dir, 'content/keys.json');
  writeFileSync(
    keys,
    JSON.stringify({ next: [{ ...forged, signature: next.key.sign('next key', forged) }] }),
  );
  await signSite(dir, next.key, '2026-12-01');
  expect((await check({ seen })).list).toEqual([expect.stringMatching(/another key/)]);
  rmSync(keys);
  await addNextKey(join(dir, 'content'), key, {
    to: next.key.publicKey,
    origin: 'https://www.example.org',
    day: '2026-12-01',
  });
  const followed = await check({ seen });
  expect(followed.notes).toEqual([expect.stringMatching(/key was changed, .* since 2026-12-01/)]);
  expect(followed.exitCode).toBe(0);
  expect(JSON.parse(readFileSync(seen, 'utf8'))).toMatchObject({ key: next.key.publicKey });
  cpSync(keys, join(`${dir}-old`, 'content/keys.json'));
  const old = await check({ what: `${dir}-old`, seen, key: undefined });
  expect(old.list).toEqual([
    expect.stringMatching(/older/),
    expect.stringMatching(/a key that was replaced/),
  ]);
  writeFileSync(keys, '{');
  expect(said(await check())).toMatchObject({ files: ['content/keys.json'], exitCode: 1 });
});
