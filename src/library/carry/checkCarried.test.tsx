import { afterEach, expect, test, vi } from 'vitest';
import { articlePath } from '../../contract/articlePath.ts';
import { signedPaths } from '../../contract/signed/signedFiles.ts';
import { siteRoot } from '../../data/siteRoot.ts';
import { anArticle } from '../../testing/factories.ts';
import { listsToCarry } from '../../trust/carriedLists.ts';
import { rememberList } from '../../trust/knownList.ts';
import { ownCopy } from '../../trust/ownCopy.ts';
import { keysFile, signedArchive, testKey, testOrigin } from '../../trust/testing/signedArchive.ts';
import type { CarriedArticle } from './carriedArticle.ts';
import { checkCarried } from './checkCarried.ts';

const ids = ['2026-01-02-one', '2026-02-02-two', '2026-03-02-three'] as const;
const articles = ids.map((id) => anArticle({ id, date: id.slice(0, 10), title: `Title of ${id}` }));
const [one = anArticle()] = articles;
const key = await testKey();
const good = await signedArchive(articles, { key });
const readerOf = (files: ReadonlyMap<string, string>) => async (path: string) => files.get(path);

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

/** This page's host, by its paths below `content/`; a path that is `cut` gives no answer. */
async function hostHas(files: ReadonlyMap<string, string>, cut: (path: string) => boolean = () => false) {
  const asked: string[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (address) => {
    const path = String(address).replace(`${siteRoot}content/`, '');
    asked.push(path);
    if (cut(path)) throw new TypeError('no line');
    const text = files.get(path);
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
  await ownCopy(testOrigin, true);
  asked.length = 0;
  return asked;
}

function knows(facts: { key?: string; number?: number; day?: string } = {}) {
  const list = { key: key.publicKey, number: 20261130001, day: '2026-11-30', ...facts };
  rememberList({ origin: testOrigin, former: [], seenAt: 0, askedAt: 0, mirrors: [], ...list });
}

function carried(article: object, newer?: object): CarriedArticle {
  const { id, title, language } = article as CarriedArticle;
  const saved = { at: 1, ...(newer && { newer: JSON.stringify(newer) }) };
  return { id, title, language, text: JSON.stringify(article), saved, pictures: [] };
}

function check(...given: CarriedArticle[]) {
  return checkCarried({ pack: undefined, articles: given, leftOut: [], isCut: false });
}

const forged = { ...one, title: 'Lies', language: 'en' };

test('a forged newer text is not kept beside the true one, and that is said', async () => {
  knows();
  await hostHas(good);
  const checked = await check(carried(one, forged));
  expect(checked?.file.articles[0]?.saved).toEqual({ at: 1 });
  expect(checked?.mended).toHaveLength(1);
  expect(checked?.proven).toBe(0);
});

test('where the signed text takes the place of a forged one, so do its title and language', async () => {
  knows();
  await hostHas(good);
  const { title, language } = one;
  const checked = await check(carried(forged));
  expect(checked?.file.articles[0]).toMatchObject({ title, language, text: JSON.stringify(one) });
});

test('a text that is newer than the host’s list is not replaced by the older one', async () => {
  knows();
  await hostHas(good);
  const newer = carried({ ...one, title: 'Corrected', updated: '2026-12-24' });
  expect(await check(newer)).toMatchObject({ unproven: 1, mended: [], file: { articles: [newer] } });
});

test('a host with an older list gives no text in place of another', async () => {
  knows({ number: 20261224001, day: '2026-12-24' });
  const asked = await hostHas(good);
  expect(await check(carried(forged))).toMatchObject({ mended: [], forged: [{ place: 1 }] });
  expect(asked).not.toContain(articlePath(one.id));
});

test('the host is not asked for what its list does not have', async () => {
  knows();
  const asked = await hostHas(good);
  const invented = ['2026-01-02-a', '2026-01-02-b'].map((id) => carried({ ...one, id }));
  expect((await check(...invented))?.forged).toHaveLength(2);
  expect(asked.filter((path) => path.startsWith('articles/'))).toEqual([]);
});

test('after a line that fails nothing is called forged, and the host is left alone', async () => {
  knows();
  const asked = await hostHas(good, (path) => path === signedPaths.list('2026-01-0'));
  const checked = await check(
    carried(forged),
    carried(forged),
    ...articles.slice(1).map((it) => carried(it)),
  );
  expect(checked).toMatchObject({ unproven: 4, forged: [] });
  expect(asked.filter((path) => path === signedPaths.list('2026-01-0'))).toHaveLength(1);
});

test('a file brings the root, the keys and the lists that came along, and proves itself by them', async () => {
  knows();
  const keys = await keysFile(key, await testKey());
  const files = new Map(good).set(signedPaths.keys, keys);
  const signed = await listsToCarry(ids, readerOf(files));
  expect(signed).toMatchObject({ root: good.get(signedPaths.root), keys });
  expect(signed?.lists.map(([name]) => name).sort()).toEqual(['2026', '2026-01-0', '2026-02-0', '2026-03-0']);
  // Another host now, without a line.
  await hostHas(new Map(), () => true);
  const file = { pack: undefined, articles: [carried(one), carried(forged)], leftOut: [], isCut: false };
  expect(await checkCarried({ ...file, signed })).toMatchObject({ proven: 1, forged: [{ place: 2 }] });
});

test('a list that does not come leaves those that did', async () => {
  knows();
  const slow = signedPaths.list('2026-03-0');
  const read = async (path: string) => (path === slow ? Promise.reject(new Error('slow')) : good.get(path));
  expect((await listsToCarry(ids, read))?.lists).toHaveLength(3);
});

test('whoever knows the key from before a change is given the step to the next one', async () => {
  const next = await testKey();
  const files = await signedArchive(articles, { key: next, day: '2026-12-01' });
  files.set(signedPaths.keys, await keysFile(key, next));
  knows({ key: next.publicKey, number: 20261201001, day: '2026-12-01' });
  const signed = await listsToCarry(ids, readerOf(files));
  knows();
  await hostHas(new Map(), () => true);
  const file = { pack: undefined, articles: [carried(one)], leftOut: [], isCut: false };
  expect(await checkCarried({ ...file, signed })).toMatchObject({ proven: 1, unproven: 0 });
});
