import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  closeLibrary,
  deleteLibrary,
  inLibrary,
  libraryName,
  libraryVersion,
  patience,
} from '../library/database.ts';
import { announceChange } from '../library/libraryChanges.ts';
import { anArticle, aPublication } from '../testing/factories.ts';
import { KeptAnswers } from './keptAnswers.ts';

const article = anArticle();
const path = `articles/2026/${article.id}.json`;
const answers = () => new KeptAnswers(async () => new Response(JSON.stringify(aPublication())));

async function keepOne() {
  await inLibrary(async (library) => {
    await library.put('articles', { id: article.id, text: JSON.stringify(article), at: 1, packs: [] });
    const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>').buffer;
    await library.put('pictures', { src: 'images/a.svg', type: 'image/svg+xml', bytes });
  });
  announceChange('changed');
}

/** Nothing is kept as far as the worker knows: then the network answers. */
async function expectNothing() {
  const worker = answers();
  for (const asked of [path, 'images/a.svg', 'archive.json', 'lists/all/1.json'])
    expect(await worker.find(asked)).toBeUndefined();
  expect(await worker.isEmpty()).toBe(true);
}

/** A request that nothing ever answers. */
function silentRequest(): IDBOpenDBRequest {
  return Object.assign(Object.create(IDBOpenDBRequest.prototype), {
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
}

beforeEach(deleteLibrary);
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteLibrary();
});

test('the worker answers with what is kept, and a picture that is opened by itself may do nothing', async () => {
  await keepOne();
  const worker = answers();
  expect(await (await worker.find(path))?.json()).toMatchObject({ id: article.id });
  expect(await (await worker.find('archive.json'))?.json()).toMatchObject({
    lists: { all: { articles: 1 } },
  });
  const { headers } = (await worker.find('images/a.svg')) ?? {};
  expect(headers?.get('content-security-policy')).toMatch(/^default-src 'none';.* sandbox$/);
  expect(await worker.isEmpty()).toBe(false);
});

test('where nothing is kept it makes no database', async () => {
  await expectNothing();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(libraryName);
});

test('where storage is refused the network answers', async () => {
  await keepOne();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  await closeLibrary();
  await expectNothing();
});

test('where storage never answers the network does', async () => {
  await closeLibrary();
  vi.spyOn(indexedDB, 'open').mockReturnValue(silentRequest());
  const { open } = patience;
  patience.open = 20;
  await expectNothing();
  patience.open = open;
});

test('what a newer version has written is left alone, and the network answers', async () => {
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(libraryName, libraryVersion + 1);
    request.onsuccess = () => resolve(request.result);
  });
  newer.close();
  await expectNothing();
});

const tones = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

test.each([
  ['a file', { file: new Blob([tones]) }],
  ['bytes, as older readers did', { bytes: tones.buffer }],
])(
  'a recording kept as %s is answered in the parts that players ask for, and not read for it',
  async (_, held) => {
    const src = 'audio/a.wav';
    await inLibrary((library) => library.put('pictures', { src, type: 'audio/wav', ...held }));
    const worker = answers();
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
    const asked = async (range: string | null) => {
      const answer = await worker.findRecording(src, range);
      expect(read).not.toHaveBeenCalled();
      const part = [...new Uint8Array((await answer?.arrayBuffer()) ?? new ArrayBuffer())];
      return [answer?.status, answer?.headers.get('content-range') ?? null, part];
    };
    expect(await asked(null)).toEqual([200, null, [...tones]]);
    expect(await asked('bytes=0-1')).toEqual([206, 'bytes 0-1/10', [0, 1]]);
    expect(await asked('bytes=8-')).toEqual([206, 'bytes 8-9/10', [8, 9]]);
    expect(await asked('bytes=10-')).toEqual([416, 'bytes */10', []]);
    expect(await worker.findRecording('audio/b.wav', null)).toBeUndefined();
  },
);
