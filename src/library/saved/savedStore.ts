import type { IDBPTransaction } from 'idb';
import type { Audio } from '../../contract/audio/audioSchema.ts';
import type { Library } from '../database.ts';
import type { KeptArticle, KeptFile, KeptPicture, LibraryData, SavedEntry } from '../libraryData.ts';
import { isRecording } from './fetchFile.ts';

// Each function is one transaction: of whatever two tabs do at the same time, one thing is done first.

type Writing = IDBPTransaction<LibraryData, ['saved', 'articles', 'pictures'], 'readwrite'>;

/** An article with its pictures, as it was fetched. */
export interface FetchedArticle {
  /** Its JSON, which has been parsed against the contract. */
  text: string;
  /** The paths of all its pictures, and of its recording. */
  pictures: string[];
  /** Those of them that could be fetched. */
  fetched: KeptPicture[];
  /** Whether all that was to be fetched of them was; a large recording is left to its reader. */
  isWhole: boolean;
  /** The recording that is to be fetched when the article is kept, if one is. */
  recording?: Pick<Audio, 'src' | 'sha256'> | undefined;
}

/** What was taken out of the saved list, whole, so that it can be put back. */
export interface RemovedEntry {
  entry: SavedEntry;
  article: KeptArticle | undefined;
  pictures: KeptFile[];
}

/** Puts an article that is still to be fetched on the list. One that is there stays as it is. @returns the entry */
export async function enter(library: Library, wanted: Omit<SavedEntry, 'state'>): Promise<SavedEntry> {
  const transaction = library.transaction('saved', 'readwrite');
  const there = await transaction.store.get(wanted.id);
  const entry: SavedEntry = there ?? { ...wanted, state: 'wanted' };
  await Promise.all([there ? undefined : transaction.store.put(entry), transaction.done]);
  return entry;
}

/**
 * Keeps what was fetched of an article on the list, in place of what was kept of it; nothing if it was removed meanwhile.
 *
 * @returns whether it is on the list
 */
export async function keepFetched(library: Library, id: string, fetched: FetchedArticle): Promise<boolean> {
  const transaction = writing(library);
  const entry = await transaction.objectStore('saved').get(id);
  const before = await transaction.objectStore('articles').get(id);
  if (!entry) {
    await transaction.done;
    return false;
  }
  const { newer: _newer, gone: _gone, pictures: old = [], ...rest } = entry;
  const { text, pictures } = fetched;
  await Promise.all([
    transaction.objectStore('saved').put({ ...rest, state: 'kept', pictures }),
    transaction.objectStore('articles').put({ id, text, at: Date.now(), packs: before?.packs ?? [] }),
    ...fetched.fetched.map((picture) => transaction.objectStore('pictures').put(picture)),
  ]);
  await removePictures(transaction, old);
  await transaction.done;
  return true;
}

/** Takes an article off the list, with what only the list had kept of it. @returns what was taken, if it was there */
export async function remove(library: Library, id: string): Promise<RemovedEntry | undefined> {
  const transaction = writing(library);
  const entry = await transaction.objectStore('saved').get(id);
  const article = entry && (await transaction.objectStore('articles').get(id));
  if (entry) {
    await transaction.objectStore('saved').delete(id);
    // A pack that brought it still has it, as it is published now.
    if (article?.packs.length === 0) await transaction.objectStore('articles').delete(id);
    else if (article && entry.newer !== undefined)
      await transaction.objectStore('articles').put({ ...article, text: entry.newer });
  }
  const pictures = await removePictures(transaction, entry?.pictures ?? []);
  await transaction.done;
  return entry && { entry, article, pictures };
}

/** Puts back what was removed. What another tab has saved meanwhile stays. */
export async function putBack(library: Library, { entry, article, pictures }: RemovedEntry): Promise<void> {
  const transaction = writing(library);
  const there = await transaction.objectStore('saved').get(entry.id);
  const kept = await transaction.objectStore('articles').get(entry.id);
  const isWanted = there === undefined || (there.state === 'wanted' && entry.state === 'kept');
  if (isWanted) {
    await Promise.all([
      transaction.objectStore('saved').put(entry),
      // A pack may have brought it meanwhile, or have been removed.
      article && transaction.objectStore('articles').put({ ...article, packs: kept?.packs ?? [] }),
      ...pictures.map((picture) => transaction.objectStore('pictures').put(picture)),
    ]);
  }
  await transaction.done;
}

/** How an article on the list is published now: as it is kept (`undefined`), as another text, or no longer at its address. */
export type PublishedNote = Pick<SavedEntry, 'newer' | 'gone'> | undefined;

/** Notes how an article on the list is published now. */
export async function noteNewer(library: Library, id: string, published: PublishedNote): Promise<void> {
  const transaction = library.transaction('saved', 'readwrite');
  const entry = await transaction.store.get(id);
  const { newer: _newer, gone: _gone, ...rest } = entry ?? {};
  await Promise.all([
    entry && transaction.store.put({ ...(rest as SavedEntry), ...published }),
    transaction.done,
  ]);
}

function writing(library: Library): Writing {
  return library.transaction(['saved', 'articles', 'pictures'], 'readwrite');
}

/** Deletes those of the pictures that no article on the list shows. @returns them */
async function removePictures(transaction: Writing, sources: readonly string[]): Promise<KeptFile[]> {
  if (sources.length === 0) return [];
  const entries = await transaction.objectStore('saved').getAll();
  const shown = new Set(entries.flatMap((entry) => entry.pictures ?? []));
  const store = transaction.objectStore('pictures');
  const kept = await Promise.all(sources.map((src) => store.get(src)));
  await Promise.all(sources.filter((src) => !shown.has(src)).map((src) => store.delete(src)));
  return kept.filter((picture) => picture !== undefined);
}

/** The saved list as it is shown. */
export interface SavedRow extends SavedEntry {
  /** How many of its pictures are missing. */
  missing: number;
  /** Whether the article itself is there. */
  isThere: boolean;
}

/** The saved list, last saved first. */
export async function readRows(library: Library): Promise<SavedRow[]> {
  const transaction = library.transaction(['saved', 'articles', 'pictures']);
  const [entries, articles, pictures] = await Promise.all([
    transaction.objectStore('saved').getAll(),
    transaction.objectStore('articles').getAllKeys(),
    transaction.objectStore('pictures').getAllKeys(),
    transaction.done,
  ]);
  const there = new Set([...articles, ...pictures]);
  const rows = entries.map((entry) => ({
    ...entry,
    missing: (entry.pictures ?? []).filter((src) => !there.has(src) && !isRecording(src)).length,
    isThere: there.has(entry.id),
  }));
  return rows.sort((a, b) => b.at - a.at);
}
