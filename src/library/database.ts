import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { mayKeep } from '../settings/mayKeep.ts';
import { faultOf, LibraryError } from './LibraryError.ts';
import type { LibraryData } from './libraryData.ts';

/** The database's name and version in this browser. */
export const libraryName = 'aa-aa.library';
export const libraryVersion = 1;

/** The library, opened. */
export type Library = IDBPDatabase<LibraryData>;

/** How long IndexedDB may take to open, and to answer, in milliseconds: in some browsers it never does. */
export const patience = { open: 5_000, use: 15_000 };

let opened: Promise<Library> | undefined;

/** Thrown where nothing was ever kept, and nothing is to be made. */
const absent = new Error('there is no library');

/**
 * Uses the library; pages and the service worker alike. If the browser has closed the connection meanwhile, it is opened again
 * and `use` runs a second time, so `use` should be one transaction, or do no harm when repeated.
 *
 * @param limit how long `use` may take, in milliseconds; give a long import more
 * @throws {LibraryError} if the library can't be opened, read or written; anything else that `use` throws passes through
 */
export async function inLibrary<Result>(
  use: (library: Library) => Promise<Result>,
  limit = patience.use,
): Promise<Result> {
  return insist(use, limit, true);
}

/**
 * Reads the library without making one: whoever keeps nothing has no database, not even an empty one.
 *
 * @returns undefined where nothing was ever kept
 * @throws {LibraryError} as `inLibrary`
 */
export async function inKeptLibrary<Result>(
  read: (library: Library) => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await insist(read, patience.use, false);
  } catch (cause) {
    if (cause === absent) return undefined;
    throw cause;
  }
}

async function insist<Result>(
  use: (library: Library) => Promise<Result>,
  limit: number,
  makes: boolean,
): Promise<Result> {
  try {
    return await attempt(use, limit, makes);
  } catch (cause) {
    if (!isClosed(cause)) throw asLibraryError(cause);
  }
  await closeLibrary();
  return attempt(use, limit, makes).catch((cause) => {
    throw asLibraryError(cause);
  });
}

/** Closes the library, so that it can be deleted. */
export async function closeLibrary(): Promise<void> {
  const opening = opened;
  opened = undefined;
  (await opening?.catch(() => undefined))?.close();
}

/**
 * Deletes the library. Other tabs close theirs when they are asked to.
 *
 * @throws {LibraryError} `silent` if a tab does not let go of it in time: it is deleted once that tab is closed
 */
export async function deleteLibrary(): Promise<void> {
  await closeLibrary();
  await answered(deleteDB(libraryName), patience.open);
}

async function attempt<Result>(
  use: (library: Library) => Promise<Result>,
  limit: number,
  makes: boolean,
): Promise<Result> {
  if (!mayKeep()) throw new LibraryError('removed');
  opened ??= openLibrary(makes);
  const opening = opened;
  try {
    const library = await opening;
    return await answered(use(library), limit);
  } catch (cause) {
    // Whatever does not answer or can't be opened is opened again next time.
    if ((cause instanceof LibraryError || cause === absent) && opened === opening) opened = undefined;
    // Somebody who only reads was opening it.
    if (cause === absent && makes) return attempt(use, limit, makes);
    throw cause;
  }
}

async function openLibrary(makes: boolean): Promise<Library> {
  if (typeof indexedDB === 'undefined') throw new LibraryError('refused');
  let isAbsent = false;
  const opening = openDB<LibraryData>(libraryName, libraryVersion, {
    upgrade(library, from, _to, transaction) {
      if (from < 1 && !makes) {
        isAbsent = true;
        transaction.done.catch(() => undefined);
        return transaction.abort();
      }
      // A step for each version, so that what an older reader kept becomes what this one reads.
      if (from < 1) {
        library.createObjectStore('articles', { keyPath: 'id' });
        library.createObjectStore('saved', { keyPath: 'id' });
        library.createObjectStore('pictures', { keyPath: 'src' });
        library.createObjectStore('packs', { keyPath: 'list' });
        library.createObjectStore('places', { keyPath: 'id' });
      }
    },
    // Another tab has a newer version, or removes everything: this very connection is in its way.
    blocking: (_current, _wanted, event) => {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      opened = undefined;
    },
  });
  try {
    return await answered(opening, patience.open);
  } catch (cause) {
    // If it opens after all, nobody is waiting for it, and it would stand in the way of others.
    opening.then(
      (library) => library.close(),
      () => undefined,
    );
    throw isAbsent ? absent : new LibraryError(faultOf(cause), { cause });
  }
}

/** Waits so long for an answer, then throws `silent`. */
async function answered<Answer>(answer: Promise<Answer>, limit: number): Promise<Answer> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new LibraryError('silent')), limit);
  });
  try {
    return await Promise.race([answer, silent]);
  } finally {
    clearTimeout(clock);
  }
}

/** Whether the browser has closed the connection: storage was cleared, or another tab needed it closed. */
function isClosed(cause: unknown): boolean {
  return cause instanceof DOMException && (cause.name === 'InvalidStateError' || cause.name === 'AbortError');
}

/** What IndexedDB threw, as a fault of the library; whatever is not its own stays as it is. */
function asLibraryError(cause: unknown): unknown {
  return cause instanceof DOMException ? new LibraryError(faultOf(cause), { cause }) : cause;
}
