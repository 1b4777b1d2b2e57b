import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  closeLibrary,
  deleteLibrary,
  inKeptLibrary,
  inLibrary,
  libraryName,
  libraryVersion,
  patience,
} from './database.ts';
import type { LibraryFault } from './LibraryError.ts';

beforeEach(deleteLibrary);
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteLibrary();
});

const place = { id: '2026-01-02-an-article', block: 3, blocks: 9, fraction: 0.3, progress: 0.5, at: 7 };
const keepPlace = () => inLibrary((library) => library.put('places', place));
const keptPlaces = () => inLibrary((library) => library.getAll('places'));
const fault = (fault: LibraryFault) => expect.objectContaining({ name: 'LibraryError', fault });

/** Opens the database as a program does that is not this one. */
function openRaw(version: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(libraryName, version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test('what is put into the library is there when it is opened again', async () => {
  await keepPlace();
  await closeLibrary();
  expect(await keptPlaces()).toEqual([place]);
});

test('who only reads makes no database, and does not stop one who writes meanwhile', async () => {
  const read = () => inKeptLibrary((library) => library.getAll('places'));
  expect(await read()).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(libraryName);
  const [before] = await Promise.all([read(), keepPlace()]);
  expect(before ?? []).toEqual([]);
  expect(await read()).toEqual([place]);
});

test('what version 1 of the library has kept is read by this one', async () => {
  const kept = {
    articles: [
      {
        id: '2023-09-29-one',
        text: '{"id":"2023-09-29-one"}',
        at: 1_700_000_000_000,
        packs: ['sections/dari'],
      },
    ],
    saved: [
      {
        id: '2023-09-29-one',
        title: 'یک',
        language: 'fa-AF',
        at: 1_700_000_000_000,
        state: 'kept',
        newer: '{}',
      },
      { id: '2023-09-30-two', title: 'Two', language: 'en', at: 1_700_000_000_001, state: 'wanted' },
    ],
    pictures: [{ src: 'images/kite.svg', type: 'image/svg+xml', bytes: new Uint8Array([60, 62]).buffer }],
    packs: [{ list: 'sections/dari', extent: 24, ids: ['2023-09-29-one'], at: 1_700_000_000_000 }],
    places: [{ id: '2023-09-29-one', block: 4, progress: 0.25, at: 1_700_000_000_000 }],
  };
  const keys = { articles: 'id', saved: 'id', pictures: 'src', packs: 'list', places: 'id' };
  const first = await openRaw(1, (database) => {
    for (const [store, keyPath] of Object.entries(keys)) {
      const made = database.createObjectStore(store, { keyPath });
      for (const record of kept[store as keyof typeof kept]) made.put(record);
    }
  });
  first.close();
  const read = await inLibrary(async (library) => ({
    articles: await library.getAll('articles'),
    saved: await library.getAll('saved'),
    pictures: await library.getAll('pictures'),
    packs: await library.getAll('packs'),
    places: await library.getAll('places'),
  }));
  expect(read).toEqual(kept);
});

test('a library of a newer version is refused, and stays as it is', async () => {
  const newer = await openRaw(libraryVersion + 1, (database) => {
    database.createObjectStore('saved', { keyPath: 'id' }).put({ id: 'of-the-future' });
  });
  newer.close();
  await expect(keptPlaces()).rejects.toEqual(fault('newer'));
  const again = await openRaw(libraryVersion + 1);
  expect(again.objectStoreNames).toContain('saved');
  again.close();
});

test('a newer version in another tab gets the library, and this tab says why it does not', async () => {
  await keepPlace();
  const newer = await openRaw(libraryVersion + 1);
  await expect(keptPlaces()).rejects.toEqual(fault('newer'));
  newer.close();
});

test.each(['SecurityError', 'InvalidStateError'])(
  'where the browser gives no database (%s) the library is refused',
  async (name) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    await expect(keepPlace()).rejects.toEqual(fault('refused'));
  },
);

test('a browser without IndexedDB refuses the library', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(keepPlace()).rejects.toEqual(fault('refused'));
  vi.unstubAllGlobals();
});

test('a database that never opens is given up, and opens the next time', async () => {
  // Another tab neither closes its connection nor lets the library be deleted: whoever opens it then waits.
  const stubborn = await openRaw(libraryVersion);
  const deleted = new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(libraryName).onsuccess = () => resolve();
  });
  const { open } = patience;
  patience.open = 20;
  await expect(keepPlace()).rejects.toEqual(fault('silent'));
  patience.open = open;
  stubborn.close();
  await deleted;
  await keepPlace();
  expect(await keptPlaces()).toEqual([place]);
});

test('a transaction that never ends is given up, and the library is used again the next time', async () => {
  await keepPlace();
  await expect(inLibrary(() => new Promise(() => undefined), 10)).rejects.toEqual(fault('silent'));
  expect(await keptPlaces()).toEqual([place]);
});

test('a full device is told as such, and what was there stays', async () => {
  await keepPlace();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(keepPlace()).rejects.toEqual(fault('full'));
  put.mockRestore();
  expect(await keptPlaces()).toEqual([place]);
});

test('when the browser clears the library while it is open, it is opened again, empty', async () => {
  await keepPlace();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(libraryName).onsuccess = () => resolve();
  });
  expect(await keptPlaces()).toEqual([]);
  await keepPlace();
  expect(await keptPlaces()).toEqual([place]);
});

test('a connection that the browser has closed is opened again', async () => {
  await keepPlace();
  await inLibrary(async (library) => library.close());
  expect(await keptPlaces()).toEqual([place]);
});

test('what a user of the library throws is its own', async () => {
  const error = new RangeError('not about storage');
  await expect(inLibrary(() => Promise.reject(error))).rejects.toBe(error);
});
