import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anArticle } from '../../testing/factories.ts';
import { inLibrary } from '../database.ts';
import type { KeptArticle, KeptFile, KeptPack, SavedEntry } from '../libraryData.ts';
import { carriedOf } from './carriedOf.ts';
import { readCarryFile } from './readCarryFile.ts';
import { takeIn } from './takeIn.ts';
import { writeCarryFile } from './writeCarryFile.ts';

const origin = 'https://www.example.org';
const stores = ['articles', 'saved', 'pictures', 'packs', 'places'] as const;

interface Held {
  articles?: KeptArticle[];
  saved?: SavedEntry[];
  pictures?: KeptFile[];
  packs?: KeptPack[];
}

/** Makes the library hold this alone. */
async function hold({ articles = [], saved = [], pictures = [], packs = [] }: Held = {}) {
  await inLibrary(async (library) => {
    const transaction = library.transaction(stores, 'readwrite');
    for (const name of stores) await transaction.objectStore(name).clear();
    for (const one of articles) await transaction.objectStore('articles').put(one);
    for (const one of saved) await transaction.objectStore('saved').put(one);
    for (const one of pictures) await transaction.objectStore('pictures').put(one);
    for (const one of packs) await transaction.objectStore('packs').put(one);
    await transaction.done;
  });
}

function held(): Promise<Required<Held>> {
  return inLibrary(async (library) => ({
    articles: await library.getAll('articles'),
    saved: await library.getAll('saved'),
    pictures: await library.getAll('pictures'),
    packs: await library.getAll('packs'),
  }));
}

async function carry(part: Parameters<typeof carriedOf>[0], cut?: number) {
  const { pack, articles } = await carriedOf(part);
  const file = await writeCarryFile({ origin, title: 'A file', pack }, articles);
  return readCarryFile(cut === undefined ? file : file.slice(0, cut % file.size), origin);
}

const picture = {
  src: 'images/a.png',
  type: 'image/png',
  bytes: Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 1, 2]).buffer,
};

const ids = ['2026-01-02-a', '2026-01-02-b', '2026-01-03-c'] as const;
const textOf = (id: string, updated?: string) =>
  JSON.stringify(
    anArticle({
      id,
      title: `Title of ${id}`,
      image: { src: picture.src, alt: '', width: 1, height: 1 },
      ...(updated && { updated }),
    }),
  );

/** Any saved list over three articles: each absent, wanted or kept, as published, changed, or with a newer text beside it. */
const lists = fc
  .tuple(...ids.map(() => fc.constantFrom('absent', 'wanted', 'kept', 'changed', 'both')))
  .chain((states) =>
    fc.tuple(fc.constant(states), fc.array(fc.nat({ max: 1e12 }), { minLength: 3, maxLength: 3 })),
  )
  .map(([states, times]): Required<Omit<Held, 'packs'>> => {
    const present = ids.flatMap((id, at) => {
      const state = states[at];
      return state === undefined || state === 'absent' ? [] : [{ id, state, at: times[at] ?? 0 }];
    });
    const kept = present.filter(({ state }) => state !== 'wanted');
    return {
      saved: present.map(({ id, state, at }) => ({
        id,
        title: `Title of ${id}`,
        language: 'en',
        at,
        ...(state === 'wanted'
          ? { state: 'wanted' as const }
          : { state: 'kept' as const, pictures: [picture.src] }),
        ...(state === 'both' && { newer: textOf(id, '2026-03-01') }),
      })),
      articles: kept.map(({ id, state, at }) => ({
        id,
        text: textOf(id, state === 'changed' ? '2026-02-01' : undefined),
        at,
        packs: [],
      })),
      pictures: kept.length > 0 ? [picture] : [],
    };
  });

beforeEach(() => hold());
afterEach(() => hold());

test('what is saved on one device is the same on another, and opened again it changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (list) => {
      await hold(list);
      const before = await held();
      const file = await carry('saved');
      await takeIn(file);
      expect(await held()).toEqual(before);
      await hold();
      await takeIn(file);
      const after = await held();
      const withoutTimes = (articles: KeptArticle[]) => articles.map((article) => ({ ...article, at: 0 }));
      expect({ ...after, articles: withoutTimes(after.articles) }).toEqual({
        ...before,
        articles: withoutTimes(before.articles),
      });
    }),
    { numRuns: 40 },
  );
});

test('opening a file, whole or cut at any byte, loses no text that was saved and makes none older', async () => {
  await fc.assert(
    fc.asyncProperty(lists, lists, fc.option(fc.nat(), { nil: undefined }), async (here, there, cut) => {
      await hold(there);
      const file = await carry('saved', cut).catch(() => undefined);
      await hold(here);
      const before = await held();
      if (file) await takeIn(file);
      const after = await held();
      for (const { id, text } of before.articles)
        expect(after.articles.find((article) => article.id === id)?.text).toBe(text);
      for (const entry of before.saved) {
        const { newer, ...rest } = entry;
        const now = after.saved.find(({ id }) => id === entry.id);
        expect(now).toMatchObject({ ...rest, state: now?.state === 'kept' ? 'kept' : rest.state });
        if (newer) expect(now?.newer).toBe(newer);
      }
      expect(after.saved.length).toBeGreaterThanOrEqual(before.saved.length);
    }),
    { numRuns: 60 },
  );
});

test('a text that was changed since is offered beside the saved one, and an older one is not taken', async () => {
  const [id] = ids;
  const entry: SavedEntry = { id, title: 'A', language: 'en', at: 1, state: 'kept' };
  const older = { articles: [{ id, text: textOf(id), at: 1, packs: [] }], saved: [entry] };
  const newer = { articles: [{ id, text: textOf(id, '2026-02-01'), at: 1, packs: [] }], saved: [entry] };

  await hold(newer);
  const newerFile = await carry('saved');
  await hold(older);
  const olderFile = await carry('saved');
  expect(await takeIn(newerFile)).toEqual({ added: 0, same: 0, newer: 1, older: 0 });
  expect(await held()).toMatchObject({
    articles: [{ text: textOf(id) }],
    saved: [{ newer: textOf(id, '2026-02-01') }],
  });

  await hold(newer);
  expect(await takeIn(olderFile)).toEqual({ added: 0, same: 0, newer: 0, older: 1 });
  expect(await held()).toMatchObject({ articles: [{ text: textOf(id, '2026-02-01') }], saved: [entry] });
});

test('a text that this device has taken since is not offered as newer by an older file', async () => {
  const [id] = ids;
  const entry: SavedEntry = { id, title: 'A', language: 'en', at: 1, state: 'kept', pictures: [picture.src] };
  const taken = textOf(id, '2026-02-01');
  const kept = (text: string) => [{ id, text, at: 1, packs: [] }];
  await hold({ articles: kept(textOf(id)), saved: [{ ...entry, newer: taken }] });
  const file = await carry('saved');
  await hold({ articles: kept(taken), saved: [entry] });
  await takeIn(file);
  expect(await held()).toMatchObject({ articles: [{ text: taken }], saved: [entry] });
  expect((await held()).saved[0]).not.toHaveProperty('newer');
});

test('a section that was taken along is carried whole, and joins what is here of it', async () => {
  const [a, b, c] = ids;
  const list = 'sections/dari';
  const article = (id: string, packs: string[]) => ({ id, text: textOf(id), at: 1, packs });
  const pack = (...own: string[]): KeptPack => ({ list, extent: 24, ids: own, at: 5 });
  await hold({
    articles: [article(c, [list]), article(b, [list])],
    packs: [pack(c, b)],
    pictures: [picture],
  });
  const file = await carry({ list });
  await hold({
    articles: [article(a, [list]), article(b, [])],
    packs: [{ ...pack(a), at: 9 }],
    saved: [{ id: b, title: 'B', language: 'en', at: 1, state: 'kept' }],
  });
  expect(await takeIn(file)).toEqual({ added: 1, same: 1, newer: 0, older: 0 });
  const after = await held();
  expect(after.packs).toEqual([pack(c, b, a)]);
  expect(after.articles.map(({ packs }) => packs)).toEqual([[list], [list], [list]]);
  expect(after.saved).toHaveLength(1);
  expect(after.pictures).toEqual([picture]);
});

test('on a device that fills up while a file is taken in, nothing of the file is kept and all that was saved stays', async () => {
  const kept = (id: string) => ({ id, text: textOf(id), at: 1, packs: [] });
  const entry = (id: string): SavedEntry => ({ id, title: id, language: 'en', at: 1, state: 'kept' });
  await hold({ articles: ids.map(kept), saved: ids.map(entry) });
  const file = await carry('saved');
  await hold({ articles: [kept(ids[0])], saved: [entry(ids[0])] });
  const before = await held();
  const { put } = IDBObjectStore.prototype;
  let room = 3;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    room -= 1;
    if (room < 0) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(takeIn(file)).rejects.toMatchObject({ fault: 'full' });
  full.mockRestore();
  expect(await held()).toEqual(before);
  expect(await takeIn(file)).toMatchObject({ added: 2 });
});

test('where one article cannot be kept, nothing of the file is', async () => {
  await hold({ articles: [{ id: ids[0], text: textOf(ids[0]), at: 1, packs: [] }], saved: [] });
  const before = await held();
  const broken = { id: ids[1], title: 'B', language: 'en', text: textOf(ids[1]), pictures: [{ src: {} }] };
  const file = { pack: undefined, leftOut: [], isCut: false, articles: [broken] };
  await expect(takeIn(file as never)).rejects.toThrow();
  expect(await held()).toEqual(before);
});

test('a kept text that is damaged is not carried, and the rest is', async () => {
  const kept = (id: string, text = textOf(id)) => ({ id, text, at: 1, packs: ['sections/dari'] });
  const entry = (id: string): SavedEntry => ({ id, title: id, language: 'en', at: 1, state: 'kept' });
  await hold({
    articles: [kept(ids[0], '{"id":'), kept(ids[1])],
    saved: [entry(ids[0]), entry(ids[1])],
    packs: [{ list: 'sections/dari', extent: 1, at: 1, ids: [ids[0], ids[1]] }],
  });
  const carried = async (part: Parameters<typeof carriedOf>[0]) => {
    const withText: Record<string, boolean> = {};
    for await (const { id, text } of (await carriedOf(part)).articles) withText[id] = text !== undefined;
    return withText;
  };
  expect(await carried({ list: 'sections/dari' })).toEqual({ [ids[1]]: true });
  expect(await carried('saved')).toEqual({ [ids[0]]: false, [ids[1]]: true });
});
