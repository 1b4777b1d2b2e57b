import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chime } from '../../testing/chime.ts';
import { deleteLibrary, inLibrary } from '../database.ts';
import { keepRecording } from './keepRecording.ts';
import { undoRemoval, unsave } from './savedList.ts';

const id = '2026-01-02-an-article';
const src = 'audio/a.wav';
const bells = chime(2);
const kept = () => inLibrary((library) => library.get('pictures', src));

beforeEach(async () => {
  await deleteLibrary();
  vi.stubGlobal('fetch', async () => new Response(bells, { headers: { 'content-type': 'audio/wav' } }));
  await inLibrary((library) =>
    library.put('saved', { id, title: 'A', language: 'en', at: 1, state: 'kept' }),
  );
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await deleteLibrary();
});

test('a recording is kept as a file, not in memory, and comes back whole when its article does', async () => {
  expect(await keepRecording(id, { src })).toBe(true);
  expect(await kept()).toMatchObject({ file: expect.any(Blob) });
  await unsave(id);
  expect(await kept()).toBeUndefined();
  expect(await undoRemoval(id)).toBe(true);
  const back = await kept();
  const file = back && 'file' in back ? back.file : new Blob();
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bells);
});

/** A browser that keeps no files, as Safari in private windows. */
function keepNoFiles() {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (value.file instanceof Blob) throw new DOMException('No blobs in this window.', 'DataCloneError');
    return put.call(this, value, key);
  });
}

test('where the browser keeps no files, a recording is kept as bytes', async () => {
  keepNoFiles();
  expect(await keepRecording(id, { src })).toBe(true);
  expect(await kept()).toMatchObject({ type: 'audio/wav', bytes: bells.buffer });
});

test('a removed article comes back, even if the browser has let its recording go', async () => {
  await keepRecording(id, { src });
  await unsave(id);
  keepNoFiles();
  expect(await undoRemoval(id)).toBe(true);
  expect(await inLibrary((library) => library.count('saved', id))).toBe(1);
  expect(await kept()).toBeUndefined();
});
