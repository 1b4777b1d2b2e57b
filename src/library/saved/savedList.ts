import { reasonOf } from '../../data/dataError.ts';
import { savesData } from '../../settings/savesData.ts';
import { inKeptLibrary, inLibrary } from '../database.ts';
import { faultOf } from '../LibraryError.ts';
import { announceChange } from '../libraryChanges.ts';
import type { SavedEntry } from '../libraryData.ts';
import { fetchArticle, fetchText } from './fetchArticle.ts';
import { keepRecording } from './keepRecording.ts';
import {
  enter,
  keepFetched,
  noteNewer,
  type PublishedNote,
  putBack,
  type RemovedEntry,
  remove,
} from './savedStore.ts';

/** What is known of an article that is to be saved. */
export type Savable = Pick<SavedEntry, 'id' | 'title' | 'language'>;

/** How a save ended: `kept` whole, without some of its `pictures`, or `wanted`: to be fetched when the line is back. */
export type SaveOutcome = 'kept' | 'pictures' | 'wanted';

/** What this tab has removed and can put back without a line. */
const removed = new Map<string, RemovedEntry>();

/**
 * Saves an article. It is on the list at once; then it is fetched, with its pictures.
 *
 * @throws {LibraryError} if it can't be put on the list
 */
export async function save({ id, title, language }: Savable): Promise<SaveOutcome> {
  const taken = removed.get(id);
  if (await undoRemoval(id)) return taken?.article ? 'kept' : fetchSaved(id);
  const isFirst = await inLibrary(async (library) => {
    const before = await library.count('saved');
    await enter(library, { id, title, language, at: Date.now() });
    return before === 0;
  });
  announceChange('changed');
  // Asked once, at the first save: some browsers put the question to the reader.
  if (isFirst) void navigator.storage?.persist?.().catch(() => undefined);
  return fetchSaved(id);
}

/**
 * Takes an article off the list.
 *
 * @throws {LibraryError} if that fails; then it is still there
 */
export async function unsave(id: string): Promise<void> {
  const taken = await inLibrary((library) => remove(library, id));
  if (taken) removed.set(id, taken);
  announceChange('changed');
}

/** Puts back what this tab has removed. @returns whether it had. @throws {LibraryError} if that fails */
export async function undoRemoval(id: string): Promise<boolean> {
  const taken = removed.get(id);
  if (!taken) return false;
  await inLibrary((library) => putBack(library, taken)).catch((error: unknown) => {
    if (faultOf(error) === 'full') throw error;
    // A browser may have let go of a removed recording's file. The text and its pictures come back.
    const pictures = taken.pictures.filter((kept) => 'bytes' in kept);
    return inLibrary((library) => putBack(library, { ...taken, pictures }));
  });
  removed.delete(id);
  announceChange('changed');
  return true;
}

/**
 * Fetches an article on the list and keeps it, in place of what was kept of it. Where there is no room for all, it is kept
 * without its pictures.
 *
 * @throws {LibraryError} if the library can't be written; what it held before stays
 */
export async function fetchSaved(id: string): Promise<SaveOutcome> {
  const fetched = await fetchArticle(id).catch((error: unknown) => reasonOf(error));
  if (typeof fetched === 'string') {
    if (fetched === 'missing') await inLibrary((library) => noteNewer(library, id, { gone: true }));
    announceChange('changed');
    return 'wanted';
  }
  let bare = !fetched.isWhole;
  try {
    await inLibrary((library) => keepFetched(library, id, fetched));
  } catch (error) {
    if (faultOf(error) !== 'full' || fetched.fetched.length === 0) throw error;
    await inLibrary((library) => keepFetched(library, id, { ...fetched, fetched: [] }));
    bare = true;
  }
  announceChange('changed');
  // It may take minutes: what is read does not wait for it.
  const { recording } = fetched;
  if (recording && !(await keepRecording(id, recording).catch(() => false))) bare = true;
  return bare ? 'pictures' : 'kept';
}

/** Fetches what was saved without a line. What fails is tried again another time. */
export async function fetchWanted(): Promise<void> {
  const entries = await inKeptLibrary((library) => library.getAll('saved'));
  for (const { id, state } of entries ?? []) if (state === 'wanted') await fetchSaved(id);
}

/**
 * Compares a kept article with what is published now, and notes what it finds; without a line, nothing.
 *
 * @throws {LibraryError} if the library can't be read or written
 */
export async function comparePublished(id: string): Promise<void> {
  const [entry, article] = await inLibrary((library) =>
    Promise.all([library.get('saved', id), library.get('articles', id)]),
  );
  if (entry?.state !== 'kept' || !article) return;
  const note = await fetchText(id).then(
    (newer): PublishedNote => (newer === article.text ? undefined : { newer }),
    (error: unknown): PublishedNote | 'unknown' =>
      reasonOf(error) === 'missing' ? { gone: true } : 'unknown',
  );
  if (note === 'unknown' || (note?.newer === entry.newer && note?.gone === entry.gone)) return;
  await inLibrary((library) => noteNewer(library, id, note));
  announceChange('changed');
}

/** The ids that this tab has compared. */
const compared = new Set<string>();

/** Compares the whole list with what is published now, one article after the other, once a visit; not where data is to be saved. */
export async function compareAll(): Promise<void> {
  if (savesData() || !navigator.onLine) return;
  const ids = await inKeptLibrary((library) => library.getAllKeys('saved'));
  for (const id of ids ?? []) {
    if (compared.has(id)) continue;
    compared.add(id);
    await comparePublished(id);
  }
}
