import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteLibrary, inLibrary, type Library, libraryName } from '../database.ts';
import type { LibraryData } from '../libraryData.ts';
import {
  enter,
  type FetchedArticle,
  keepFetched,
  noteNewer,
  putBack,
  type RemovedEntry,
  remove,
} from './savedStore.ts';

beforeEach(deleteLibrary);
afterEach(deleteLibrary);

const ids = ['2026-01-01-a', '2026-01-02-b', '2026-01-03-c'];

/** An article of which every two share a picture. */
function fetched(id: string, text: string): FetchedArticle {
  const pictures = [`images/${id}.png`, 'images/shared.png'];
  const bytes = new Uint8Array([1]).buffer;
  return {
    text,
    pictures,
    fetched: pictures.map((src) => ({ src, type: 'image/png', bytes })),
    isWhole: true,
  };
}

/** What two tabs may do, each step a transaction: saving is two of them, and what comes between is anybody's. */
const step = fc.record({
  tab: fc.constantFrom(0, 1),
  act: fc.constantFrom('enter', 'keep', 'remove', 'undo', 'note', 'pack'),
  id: fc.constantFrom(...ids),
});

/** Two tabs with a connection each. */
async function twoTabs(): Promise<[Library, Library]> {
  await inLibrary((library) => library.count('saved'));
  return [await openDB<LibraryData>(libraryName), await openDB<LibraryData>(libraryName)];
}

async function act(
  library: Library,
  { act: what, id }: { act: string; id: string },
  taken: Map<string, RemovedEntry>,
  saved: Set<string>,
): Promise<void> {
  switch (what) {
    case 'enter':
      await enter(library, { id, title: id, language: 'en', at: 1 });
      saved.add(id);
      return;
    case 'keep':
      await keepFetched(library, id, fetched(id, `text of ${id}`));
      return;
    case 'remove': {
      const removed = await remove(library, id);
      if (removed) taken.set(id, removed);
      saved.delete(id);
      return;
    }
    case 'undo': {
      const removed = taken.get(id);
      if (!removed) return;
      await putBack(library, removed);
      taken.delete(id);
      saved.add(id);
      return;
    }
    case 'note':
      await noteNewer(library, id, { newer: `newer text of ${id}` });
      return;
    default:
      // A section that is taken along brings it, too.
      await library.put('articles', { id, text: `text of ${id}`, at: 2, packs: ['all'] });
  }
}

test('whatever two tabs do, nothing is lost that is saved, and nothing stays that is not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await deleteLibrary();
      const tabs = await twoTabs();
      const taken = [new Map<string, RemovedEntry>(), new Map<string, RemovedEntry>()] as const;
      const saved = new Set<string>();
      const packed = new Set<string>();
      for (const one of steps) {
        await act(tabs[one.tab as 0 | 1], one, taken[one.tab as 0 | 1], saved);
        if (one.act === 'pack') packed.add(one.id);
      }
      const [library] = tabs;
      const entries = await library.getAll('saved');
      expect(new Set(entries.map(({ id }) => id))).toEqual(saved);
      const articles = new Map((await library.getAll('articles')).map((article) => [article.id, article]));
      const pictures = new Set(await library.getAllKeys('pictures'));
      for (const { id, state } of entries) if (state === 'kept') expect(articles.get(id)?.text).toContain(id);
      const shown = entries.flatMap((entry) => entry.pictures ?? []);
      expect(pictures).toEqual(new Set(shown));
      for (const id of articles.keys()) expect(saved.has(id) || packed.has(id)).toBe(true);
      for (const id of packed) expect(articles.get(id)?.packs).toEqual(['all']);
      for (const tab of tabs) tab.close();
    }),
    { numRuns: 60 },
  );
});

test('two tabs that write at the same moment both have their say', async () => {
  const [one, two] = await twoTabs();
  const both = [one, two].flatMap((tab) =>
    ids.map((id) => enter(tab, { id, title: id, language: 'en', at: 1 })),
  );
  await Promise.all(both);
  await Promise.all([
    ...ids.map((id) => keepFetched(one, id, fetched(id, 'one'))),
    ...ids.map((id) => keepFetched(two, id, fetched(id, 'two'))),
  ]);
  expect(await one.count('saved')).toBe(3);
  expect(await one.count('articles')).toBe(3);
  expect(await one.count('pictures')).toBe(4);
  one.close();
  two.close();
});
