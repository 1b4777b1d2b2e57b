import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteLibrary, inLibrary } from '../database.ts';
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
  await keepInPack(pack, [{ id, text: 'corrected' }]);
  expect(await article()).toEqual({ id, text: 'as saved', at: 1, packs: [list] });
  expect(await entry()).toEqual({ ...saved, newer: 'corrected' });
});

test('a pack with the very text of a saved article offers nothing', async () => {
  await keepInPack(pack, [{ id, text: 'as saved' }]);
  expect(await article()).toMatchObject({ text: 'as saved', packs: [list] });
  expect(await entry()).toEqual(saved);
});

test('off the saved list, the article is in the pack as it is published now', async () => {
  await keepInPack(pack, [{ id, text: 'corrected' }]);
  await inLibrary((library) => remove(library, id));
  expect(await article()).toMatchObject({ text: 'corrected', packs: [list] });
});

test('a pack that is removed leaves what is saved', async () => {
  await keepInPack(pack, [{ id, text: 'corrected' }]);
  await inLibrary((library) => noteNewer(library, id, undefined));
  await dropPack(list);
  expect(await article()).toEqual({ id, text: 'as saved', at: 1, packs: [] });
  expect(await entry()).toEqual(saved);
});
