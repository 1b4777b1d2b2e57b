import { settingsKey } from '../../settings/settingsKey.ts';
import { inLibrary, type Library } from '../database.ts';
import { announceChange } from '../libraryChanges.ts';
import { removeLoosePictures } from '../loosePictures.ts';
import { ownCaches, removeWorker } from '../worker/registerWorker.ts';

/** What the storage of this site is used for. */
export const storageParts = ['saved', 'pictures', 'packs', 'places', 'caches', 'settings'] as const;

export type StoragePart = (typeof storageParts)[number];

/** How many things a part holds, and about how many bytes. */
export interface PartUsage {
  items: number;
  bytes: number;
}

/** How much each part uses. @throws {LibraryError} if the library can't be read */
export async function measureUsage(): Promise<Record<StoragePart, PartUsage>> {
  const [library, caches] = await Promise.all([inLibrary(measureLibrary), measureCaches()]);
  return { ...library, caches, settings: measureSettings() };
}

/** Frees a part; what another part needs stays. @throws {LibraryError} if the library can't be written */
export async function free(part: Exclude<StoragePart, 'settings'>): Promise<void> {
  if (part === 'caches') {
    // Without its files the worker is of no use; the next visit brings both again.
    await removeWorker();
    return;
  }
  await inLibrary(freeing[part]);
  announceChange('changed');
}

type LibraryPart = Exclude<StoragePart, 'caches' | 'settings'>;

const freeing: Record<LibraryPart, (library: Library) => Promise<void>> = {
  saved: (library) => freeArticles(library, 'saved'),
  packs: (library) => freeArticles(library, 'packs'),
  pictures: (library) => library.clear('pictures'),
  places: (library) => library.clear('places'),
};

/** Empties the saved list or the packs; an article that the other one has too stays. */
async function freeArticles(library: Library, freed: 'saved' | 'packs'): Promise<void> {
  const transaction = library.transaction(['saved', 'packs', 'articles', 'pictures'], 'readwrite');
  const saved = new Set(await transaction.objectStore('saved').getAllKeys());
  const removed: string[] = [];
  for await (const cursor of transaction.objectStore('articles')) {
    const { id, packs } = cursor.value;
    const isNeeded = freed === 'saved' ? packs.length > 0 : saved.has(id);
    if (!isNeeded) {
      removed.push(cursor.value.text);
      await cursor.delete();
    } else if (freed === 'packs' && packs.length > 0) await cursor.update({ ...cursor.value, packs: [] });
  }
  await transaction.objectStore(freed).clear();
  // Pictures are kept for the saved list; a file that was carried here may have brought more.
  if (freed === 'saved') await transaction.objectStore('pictures').clear();
  else await removeLoosePictures(transaction, removed);
  await transaction.done;
}

async function measureLibrary(library: Library): Promise<Record<LibraryPart, PartUsage>> {
  const parts = {
    saved: { items: 0, bytes: 0 },
    pictures: { items: 0, bytes: 0 },
    packs: { items: 0, bytes: 0 },
    places: { items: 0, bytes: 0 },
  };
  const add = (part: LibraryPart, bytes: number, items = 1) => {
    parts[part].items += items;
    parts[part].bytes += bytes;
  };
  const transaction = library.transaction(['saved', 'articles', 'pictures', 'packs', 'places']);
  const saved = await transaction.objectStore('saved').getAll();
  for (const entry of saved) add('saved', sizeOf(entry));
  const ids = new Set(saved.map(({ id }) => id));
  // One after the other: a thousand of them need not be in memory at once.
  for await (const { value } of transaction.objectStore('articles'))
    add(ids.has(value.id) ? 'saved' : 'packs', bytesOf(value.text), 0);
  for await (const { value } of transaction.objectStore('pictures'))
    add('pictures', 'file' in value ? value.file.size : value.bytes.byteLength);
  for (const pack of await transaction.objectStore('packs').getAll()) add('packs', sizeOf(pack));
  for (const place of await transaction.objectStore('places').getAll()) add('places', sizeOf(place));
  await transaction.done;
  return parts;
}

async function measureCaches(): Promise<PartUsage> {
  const usage = { items: 0, bytes: 0 };
  for (const name of await ownCaches()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      usage.items += 1;
      usage.bytes += (await answer?.blob())?.size ?? 0;
    }
  }
  return usage;
}

function measureSettings(): PartUsage {
  try {
    const kept = localStorage.getItem(settingsKey);
    return kept === null ? { items: 0, bytes: 0 } : { items: 1, bytes: bytesOf(settingsKey + kept) };
  } catch {
    return { items: 0, bytes: 0 };
  }
}

function sizeOf(value: unknown): number {
  return bytesOf(JSON.stringify(value));
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
