import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anArticle } from '../../testing/factories.ts';
import { deleteLibrary, inLibrary, libraryName, libraryVersion, patience } from '../database.ts';
import type { LibraryFault } from '../LibraryError.ts';
import { dropPack, keepInPack } from './packStore.ts';
import { takeAlong } from './takeAlong.ts';

const list = 'sections/dari';
const ids = ['2026-01-03-c', '2026-01-02-b', '2026-01-01-a'] as const;
const texts = ids.map((id) => JSON.stringify(anArticle({ id })));
const manifest = {
  packs: [
    {
      file: 'packs/dari/1-abc.json',
      articles: ids.length,
      bytes: 2_000,
      newest: ids[0],
      oldest: ids[2],
      listed: ids.map((id): [string, string] => [id, 'a']),
    },
  ],
};
const saved = { id: ids[1], title: 'B', language: 'en', at: 1, state: 'kept' as const, pictures: [] };
const fault = (name: LibraryFault) => expect.objectContaining({ name: 'LibraryError', fault: name });

/** Makes the library hold one saved article that no pack has brought. */
async function saveOne() {
  await inLibrary(async (library) => {
    await library.put('saved', saved);
    await library.put('articles', { id: ids[1], text: texts[1] ?? '', at: 1, packs: [] });
  });
}

const held = () =>
  inLibrary(async (library) => ({
    articles: await library.getAllKeys('articles'),
    saved: await library.getAll('saved'),
    packs: await library.getAllKeys('packs'),
  }));

/** A request that nothing ever answers. */
function silentRequest(): IDBOpenDBRequest {
  return Object.assign(Object.create(IDBOpenDBRequest.prototype), {
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
}

beforeEach(async () => {
  await deleteLibrary();
  vi.stubGlobal('fetch', async () => new Response(`[\n${texts.join(',\n')}\n]\n`));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await deleteLibrary();
});

test('a pack is removed without what is saved of it, in whichever order the two came', async () => {
  await saveOne();
  await takeAlong(list, 24, { manifest });
  expect((await held()).articles).toHaveLength(3);
  await dropPack(list);
  expect(await held()).toEqual({ articles: [ids[1]], saved: [saved], packs: [] });

  await takeAlong(list, 24, { manifest });
  const later = { ...saved, id: ids[0] };
  await inLibrary((library) => library.put('saved', later));
  await dropPack(list);
  expect(await held()).toEqual({ articles: [ids[1], ids[0]], saved: [saved, later], packs: [] });
});

test('a device that is full while a pack comes keeps what was saved, and the pack goes on when there is room', async () => {
  await saveOne();
  const before = await held();
  const { put } = IDBObjectStore.prototype;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'packs') throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(takeAlong(list, 24, { manifest })).rejects.toEqual(fault('full'));
  full.mockRestore();
  // Articles and pack are one transaction.
  expect(await held()).toEqual(before);
  expect(await takeAlong(list, 24, { manifest })).toMatchObject({ kept: 3 });
});

test('in a browser that refuses storage a pack is refused in its words', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  await expect(takeAlong(list, 24, { manifest })).rejects.toEqual(fault('refused'));
  await expect(dropPack(list)).rejects.toEqual(fault('refused'));
});

test('storage that never answers, or that a newer version has written, is told, and nothing is written', async () => {
  vi.spyOn(indexedDB, 'open').mockReturnValue(silentRequest());
  const { open } = patience;
  patience.open = 20;
  await expect(takeAlong(list, 24, { manifest })).rejects.toEqual(fault('silent'));
  patience.open = open;
  vi.restoreAllMocks();

  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(libraryName, libraryVersion + 1);
    request.onsuccess = () => resolve(request.result);
  });
  newer.close();
  await expect(takeAlong(list, 24, { manifest })).rejects.toEqual(fault('newer'));
  await expect(keepInPack(list, () => ({ list, extent: 24, ids: [], at: 1 }))).rejects.toEqual(
    fault('newer'),
  );
});
