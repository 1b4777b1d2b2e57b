import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { articlePath } from '../contract/articlePath.ts';
import { signedPaths } from '../contract/signed/signedFiles.ts';
import { anArticle } from '../testing/factories.ts';
import { articleState } from './articleState.ts';
import { openCopy } from './openCopy.ts';
import { keysFile, signedArchive, testKey, testOrigin } from './testing/signedArchive.ts';

const key = await testKey();
const readerOf = (files: ReadonlyMap<string, string>) => async (path: string) => files.get(path);
const known = { origin: testOrigin, key: key.publicKey, number: 20261130001 };

function articles(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const day = `2026-${String(1 + (at % 10)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
    return anArticle({ id: `${day}-article-${at}`, date: day, title: `نوشتهٔ ${at}` });
  });
}

/** The article's JSON as a copy has it; undefined where it is none. */
function jsonIn(files: ReadonlyMap<string, string>, id: string): unknown {
  try {
    return JSON.parse(files.get(articlePath(id)) ?? '');
  } catch {
    return undefined;
  }
}

test('of 1,000 articles of a mirror those with a changed byte are found, and no other', async () => {
  const all = articles(1_000);
  const files = await signedArchive(all, { key });
  const changed = new Set<string>();
  while (changed.size < 60) {
    const { id } = all[randomInt(all.length)] ?? anArticle();
    const bytes = Buffer.from(files.get(articlePath(id)) ?? '');
    const at = randomInt(bytes.length);
    bytes[at] = ((bytes[at] ?? 0) + 1 + randomInt(255)) % 256;
    const text = bytes.toString('utf8');
    const before = jsonIn(files, id);
    const after = jsonIn(new Map([[articlePath(id), text]]), id);
    // A space for a line feed says the same.
    if (after !== undefined && JSON.stringify(after) === JSON.stringify(before)) continue;
    files.set(articlePath(id), text);
    changed.add(id);
  }
  const { verdict, lists } = await openCopy(readerOf(files), known);
  expect(verdict).toBe('own');
  if (!lists) return;
  const states = await Promise.all(
    all.map(async ({ id }) => [id, await articleState(id, jsonIn(files, id), lists)] as const),
  );
  const found = states.filter(([, state]) => state !== 'true').map(([id]) => id);
  expect(found.sort()).toEqual([...changed].sort());
});

test('whatever an article says instead of what was signed, it is not taken for the signed one', async () => {
  const [article = anArticle()] = articles(1);
  const { lists } = await openCopy(readerOf(await signedArchive([article], { key })), known);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(article)), fc.jsonValue(), async (field, value) => {
      const other = JSON.parse(JSON.stringify({ ...article, [field]: value }));
      fc.pre(JSON.stringify(other) !== JSON.stringify(article));
      expect(lists && (await articleState(article.id, other, lists))).not.toBe('true');
    }),
  );
});

test('an article that is newer than the list by its own days is no forgery, one of an older day is none of the publication’s', async () => {
  const { lists } = await openCopy(readerOf(await signedArchive(articles(5), { key })), known);
  const state = (facts: Parameters<typeof anArticle>[0]) =>
    lists && articleState(String(facts?.id), anArticle(facts), lists);
  expect(await state({ id: '2026-12-01-new', date: '2026-12-01' })).toBe('newer');
  expect(await state({ id: '2026-01-01-none', date: '2026-01-01' })).toBe('unknown');
  const first = articles(1)[0] ?? anArticle();
  expect(await state({ ...first, title: 'Other' })).toBe('changed');
  expect(await state({ ...first, title: 'Other', updated: '2026-12-02' })).toBe('newer');
  expect(await state({ ...first, date: '2027-01-01' })).toBe('changed');
});

test('an older list that is replayed is found; its articles are still the publication’s', async () => {
  const all = articles(3);
  const old = await signedArchive(all, { key, day: '2026-11-29' });
  const { verdict, lists } = await openCopy(readerOf(old), known);
  expect(verdict).toBe('older');
  expect(lists && (await articleState(all[0]?.id ?? '', all[0], lists))).toBe('true');
});

test('what is damaged, another’s or not there is told apart', async () => {
  const files = await signedArchive(articles(3), { key });
  const root = files.get(signedPaths.root) ?? '';
  const verdictWith = async (text: string | undefined) => {
    const own = new Map(files);
    if (text === undefined) own.delete(signedPaths.root);
    else own.set(signedPaths.root, text);
    return (await openCopy(readerOf(own), known)).verdict;
  };
  expect(await verdictWith(undefined)).toBe('missing');
  expect(await verdictWith(root.slice(0, root.length / 2))).toBe('damaged');
  expect(await verdictWith('<!doctype html>')).toBe('damaged');
  expect(await verdictWith(root.replace('"articles":3', '"articles":4'))).toBe('damaged');
  const fail = async () => Promise.reject(new Error('no line'));
  expect((await openCopy(fail, known)).verdict).toBe('unread');
  const other = await signedArchive(articles(3), { key, origin: 'https://other.example' });
  expect((await openCopy(readerOf(other), known)).verdict).toBe('otherPublication');
});

test('a list that was changed below the root proves nothing', async () => {
  const [article = anArticle()] = articles(1);
  const files = await signedArchive([article], { key });
  const path = signedPaths.list(article.id.slice(0, 9));
  files.set(path, `${files.get(path)} `);
  const { lists } = await openCopy(readerOf(files), known);
  expect(lists && (await articleState(article.id, article, lists))).toBe('unchecked');
});

test('a key that the known one signed for is followed, another is told; an old copy is by the old key', async () => {
  const next = await testKey();
  const files = await signedArchive(articles(2), { key: next, day: '2026-12-01' });
  expect((await openCopy(readerOf(files), known)).verdict).toBe('otherKey');
  const keys = await keysFile(key, next);
  files.set(signedPaths.keys, keys);
  expect((await openCopy(readerOf(files), known)).verdict).toBe('own');
  // The step came later than the old copy, which has none: the device remembers it.
  const { passed } = await openCopy(readerOf(files), known);
  const since = { origin: testOrigin, key: next.publicKey, former: [...passed], number: 20261201001 };
  const old = await signedArchive(articles(2), { key });
  expect((await openCopy(readerOf(old), since)).verdict).toBe('older');
  // Anybody can sign a step from a key of their own to the publication's.
  const own = await testKey();
  const forged = await signedArchive(articles(2), { key: own });
  forged.set(signedPaths.keys, await keysFile(own, next));
  expect((await openCopy(readerOf(forged), since)).verdict).toBe('otherKey');
  // Whoever has the old key by now signs a newer list with it.
  const stolen = await signedArchive(articles(2), { key, day: '2027-01-01' });
  stolen.set(signedPaths.keys, keys);
  expect((await openCopy(readerOf(stolen), since)).verdict).toBe('otherKey');
});

test('a list that the line did not bring proves nothing, and is asked for again', async () => {
  const [article = anArticle()] = articles(1);
  const files = await signedArchive([article], { key });
  let isCut = false;
  const read = async (path: string) => (isCut ? Promise.reject(new Error('cut')) : files.get(path));
  const { lists } = await openCopy(read, known);
  isCut = true;
  await expect(lists && articleState(article.id, article, lists)).rejects.toThrow('cut');
  isCut = false;
  expect(lists && (await articleState(article.id, article, lists))).toBe('true');
});

test('where signatures cannot be checked nothing is damaged', async () => {
  const files = await signedArchive(articles(1), { key });
  // Over plain http a browser has none.
  vi.stubGlobal('crypto', { subtle: undefined });
  expect((await openCopy(readerOf(files), known)).verdict).toBe('unread');
  vi.unstubAllGlobals();
});

test.each([
  ['turns the line around it', 'https://www.example.org\u202e'],
  ['has no end', `https://${'a'.repeat(400)}.example`],
])('a list that names an address that %s is damaged', async (_what, origin) => {
  const files = await signedArchive(articles(1), { key, origin });
  expect((await openCopy(readerOf(files), { origin })).verdict).toBe('damaged');
});
