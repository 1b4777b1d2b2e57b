import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRoot } from '../../contract/signed/readRoot.ts';
import { addNextKey, readNextKeys } from './nextKey.ts';
import { signSite } from './signSite.ts';
import { signedCopy } from './testing/signedCopy.ts';

const ids = ['2025-12-31-one', '2026-01-02-two', '2026-01-02-three', '2026-11-29-four'];

/** Every file of the lists. */
function listsIn(dir: string): Record<string, string> {
  const folder = join(dir, 'content/signed');
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

test('the same archive, key and day give the same bytes, and nothing is signed again where nothing changed', async () => {
  const copy = await signedCopy(ids);
  const before = listsIn(copy.dir);
  const stamp = () => statSync(join(copy.dir, 'content/signed/root.json')).mtimeMs;
  const time = stamp();
  expect((await copy.sign('2027-05-01')).isFormer).toBe(true);
  expect(stamp()).toBe(time);
  expect(listsIn(copy.dir)).toEqual(before);
  rmSync(join(copy.dir, 'content/signed'), { recursive: true });
  await copy.sign();
  expect(listsIn(copy.dir)).toEqual(before);
  const root = await readRoot(before['root.json'] ?? '');
  expect(root).toMatchObject({ number: 20261130000, articles: 4, key: copy.key.publicKey });
});

test('an article that is published writes its ten days, its year and the root, and raises the number', async () => {
  const copy = await signedCopy(ids);
  const before = listsIn(copy.dir);
  await copy.writeArticle('2026-11-30-five');
  const { root } = await copy.sign();
  const after = listsIn(copy.dir);
  expect(root).toMatchObject({ number: 20261130001, articles: 5 });
  expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([
    '2026-11-3.json',
    '2026.json',
    'root.json',
  ]);
});

test('the number grows where the clock went back, and under the next key', async () => {
  const copy = await signedCopy(ids);
  await copy.writeArticle('2026-11-30-five');
  expect((await copy.sign('2026-01-01')).root.number).toBe(20261130001);
  const next = await signedCopy([]);
  const { root, formerKey } = await signSite(copy.dir, next.key, '2026-11-30');
  expect(root).toMatchObject({ number: 20261130002, key: next.key.publicKey });
  expect(formerKey).toBe(copy.key.publicKey);
});

test('a root that was damaged is made anew', async () => {
  const copy = await signedCopy(ids);
  await copy.write('content/signed/root.json', '{"signed":');
  expect((await copy.sign()).isFormer).toBe(false);
});

test('ten days without articles any more has no list', async () => {
  const copy = await signedCopy(ids);
  await copy.write('content/signed/1999-01-0.json', '[]');
  await copy.sign();
  expect(Object.keys(listsIn(copy.dir))).not.toContain('1999-01-0.json');
});

test('a key signs for one next key, and a damaged file of keys is not written over', async () => {
  const { dir, key, write } = await signedCopy(ids);
  const content = join(dir, 'content');
  const step = { to: key.publicKey, origin: 'https://www.example.org', day: '2026-11-30' };
  await addNextKey(content, key, step);
  expect(readNextKeys(content)).toMatchObject([{ from: key.publicKey, to: key.publicKey }]);
  await expect(addNextKey(content, key, step)).rejects.toThrow(/has a next one already/);
  await write('content/keys.json', '{"next":[{}]}');
  await expect(addNextKey(content, key, step)).rejects.toThrow(/is damaged/);
});
