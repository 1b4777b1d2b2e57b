import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPublication } from '../../testing/factories.ts';
import { folderOf } from '../../testing/folderOf.ts';
import { cardFile } from './cardFile.ts';
import { isWholePng } from './isWholePng.ts';
import { cardPath, publicationCards } from './publicationCards.ts';
import { renderCards } from './renderCards.ts';

const facts = { language: 'en', publicationName: { text: 'AA', language: 'en' }, monogram: 'AA' };
const tasks = ['One', 'Two', 'Three'].map((title) => ({
  path: `cards/${title}.png`,
  facts: { ...facts, title },
}));

test('threads put every card in its place and report their progress', async () => {
  const folder = await folderOf();
  const progress: number[] = [];
  const pool = { cacheFolder: join(folder, 'cache'), outFolder: join(folder, 'out'), workers: 2 };
  expect(await renderCards(tasks, { ...pool, onProgress: (done) => progress.push(done) })).toBe(3);
  expect(progress).toEqual([1, 2, 3]);
  for (const { path } of tasks) expect(isWholePng(await readFile(join(folder, 'out', path)))).toBe(true);
  expect(await readdir(join(folder, 'cache'))).toHaveLength(3);
  expect(await renderCards([], pool)).toBe(0);
}, 60_000);

test('a thread that fails ends the work with its reason', async () => {
  const folder = await folderOf({ blocked: 'a file where a folder should be' });
  const blocked = join(folder, 'blocked');
  await expect(renderCards(tasks, { cacheFolder: blocked, outFolder: folder, workers: 1 })).rejects.toThrow(
    /ENOTDIR|EEXIST/,
  );
}, 60_000);

test('a card in the cache is not drawn again unless it is damaged', async () => {
  const cache = await folderOf();
  const card = { ...facts, title: 'Kept' };
  const path = await cardFile(card, cache);
  const good = await readFile(path);
  const { mtimeMs } = await stat(path);
  expect((await stat(await cardFile(card, cache))).mtimeMs).toBe(mtimeMs);
  const flipped = Buffer.from(good);
  flipped.writeUInt8(flipped.readUInt8(500) ^ 1, 500);
  for (const bad of [
    good.subarray(0, -1),
    Buffer.concat([good, good]),
    flipped,
    Buffer.alloc(0),
    Buffer.from('PNG'),
  ]) {
    await writeFile(path, bad);
    expect((await readFile(await cardFile(card, cache))).equals(good)).toBe(true);
  }
  expect(await readdir(cache)).toHaveLength(1);
}, 60_000);

test('a card’s file has the beginning of its key in its name', () => {
  const { ofSection } = publicationCards(aPublication());
  expect(cardPath(ofSection('dari'), '0123456789ab')).toBe('cards/section-dari-01234567.png');
  expect(cardPath(ofSection(undefined), '0123456789ab')).toBe('cards/site-01234567.png');
});
