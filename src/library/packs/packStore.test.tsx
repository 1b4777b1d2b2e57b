import { afterEach, beforeEach, expect, test } from 'vitest';
import { anArticle } from '../../testing/factories.ts';
import { deleteLibrary, inLibrary } from '../database.ts';
import type { KeptPack } from '../libraryData.ts';
import { noteNewer, remove } from '../saved/savedStore.ts';
import { dropPack, keepInPack } from './packStore.ts';

const list = 'sections/dari';
const id = '2026-01-02-a';
const saved = { id, title: 'A', language: 'en', at: 1, state: 'kept' as const };
const pack = { list, extent: 24, ids: [id], at: 5 };
const article = () => inLibrary((library) => library.get('articles', id));
const entry = () => inLibrary((library) => library.get('saved', id));

beforeEach(async () => {
  await deleteLibrary();
  await inLibrary(async (library) => {
    await library.put('saved', saved);
    await library.put('articles', { id, text: 'as saved', at: 1, packs: [] });
  });
});
afterEach(deleteLibrary);

test('a pack with another text of a saved article leaves the saved one, and offers its own beside it', async () => {
  await keepInPack(list, () => pack, [{ id, text: 'corrected' }]);
  expect(await article()).toEqual({ id, text: 'as saved', at: 1, packs: [list] });
  expect(await entry()).toEqual({ ...saved, newer: 'corrected' });
});

test('a pack with the very text of a saved article offers nothing', async () => {
  await keepInPack(list, () => pack, [{ id, text: 'as saved' }]);
  expect(await article()).toMatchObject({ text: 'as saved', packs: [list] });
  expect(await entry()).toEqual(saved);
});

test('off the saved list, the article is in the pack as it is published now', async () => {
  await keepInPack(list, () => pack, [{ id, text: 'corrected' }]);
  await inLibrary((library) => remove(library, id));
  expect(await article()).toMatchObject({ text: 'corrected', packs: [list] });
});

test('a pack that is removed leaves what is saved', async () => {
  await keepInPack(list, () => pack, [{ id, text: 'corrected' }]);
  await inLibrary((library) => noteNewer(library, id, undefined));
  await dropPack(list);
  expect(await article()).toEqual({ id, text: 'as saved', at: 1, packs: [] });
  expect(await entry()).toEqual(saved);
});

test('a pack that is removed in another tab while it comes is not brought back', async () => {
  await keepInPack(list, () => pack, [{ id, text: 'as saved' }]);
  await dropPack(list);
  const goOn = (kept?: KeptPack) => kept && { ...kept, ids: ['2026-01-03-b', ...kept.ids] };
  expect(await keepInPack(list, goOn, [{ id: '2026-01-03-b', text: 'b' }])).toBeUndefined();
  expect(await inLibrary((library) => library.getAllKeys('articles'))).toEqual([id]);
  expect(await inLibrary((library) => library.getAllKeys('packs'))).toEqual([]);
});

test('pictures that a carried file has brought with a pack leave with it, but those that something else shows', async () => {
  const withPicture = (article: string, src: string) => ({
    id: article,
    text: JSON.stringify(
      anArticle({ id: article, body: [{ type: 'figure', src, alt: 'A river', width: 1, height: 1 }] }),
    ),
  });
  const sources = ['images/own.png', 'images/shared.png', 'images/saved.png'] as const;
  const [own, shared, saved] = [
    withPicture('2026-01-03-b', sources[0]),
    withPicture('2026-01-04-c', sources[1]),
    withPicture('2026-01-05-d', sources[2]),
  ];
  const other = withPicture('2026-01-06-e', sources[1]);
  await keepInPack('sections/pashto', () => ({ ...pack, list: 'sections/pashto', ids: [other.id] }), [other]);
  const ids = [own.id, shared.id, saved.id];
  await keepInPack(list, () => ({ ...pack, ids }), [own, shared, saved]);
  await inLibrary(async (library) => {
    for (const src of sources)
      await library.put('pictures', { src, type: 'image/png', bytes: new ArrayBuffer(1) });
    await library.put('saved', {
      id,
      title: 'A',
      language: 'en',
      at: 1,
      state: 'kept',
      pictures: [sources[2]],
    });
  });
  await dropPack(list);
  expect(await inLibrary((library) => library.getAllKeys('pictures'))).toEqual([sources[2], sources[1]]);
});
