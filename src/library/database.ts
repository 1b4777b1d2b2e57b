import { type IDBPDatabase, openDB } from 'idb';
import { faultOf, LibraryError } from './LibraryError.ts';
import type { LibraryData } from './libraryData.ts';

/** The database's name and version in this browser. */
export const libraryName = 'aa-aa.library';
export const libraryVersion = 1;

/** How long IndexedDB may take to open, in milliseconds: in some browsers it never answers. */
const patience = 5_000;

let opened: Promise<IDBPDatabase<LibraryData>> | undefined;

/**
 * Uses the library; pages and the service worker alike.
 *
 * @throws {LibraryError} if it can't be opened, read or written
 */
export async function inLibrary<Result>(
  use: (library: IDBPDatabase<LibraryData>) => Promise<Result>,
): Promise<Result> {
  try {
    opened ??= openLibrary();
    return await use(await opened);
  } catch (cause) {
    opened = undefined;
    throw cause instanceof LibraryError ? cause : new LibraryError(faultOf(cause), { cause });
  }
}

/** Closes the library, so that it can be deleted. */
export async function closeLibrary(): Promise<void> {
  const library = await opened?.catch(() => undefined);
  opened = undefined;
  library?.close();
}

function openLibrary(): Promise<IDBPDatabase<LibraryData>> {
  const opening = openDB<LibraryData>(libraryName, libraryVersion, {
    upgrade(library) {
      library.createObjectStore('articles', { keyPath: 'id' });
      library.createObjectStore('saved', { keyPath: 'id' });
      library.createObjectStore('pictures', { keyPath: 'src' });
      library.createObjectStore('packs', { keyPath: 'list' });
      library.createObjectStore('places', { keyPath: 'id' });
    },
    // Another tab has a newer version, or removes everything.
    blocking: () => void closeLibrary(),
    terminated: () => {
      opened = undefined;
    },
  });
  let clock: ReturnType<typeof setTimeout>;
  const silent = new Promise<never>((_, reject) => {
    clock = setTimeout(() => {
      reject(new LibraryError('silent'));
      void opening.then((library) => library.close());
    }, patience);
  });
  return Promise.race([opening, silent]).finally(() => clearTimeout(clock));
}
