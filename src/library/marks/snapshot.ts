import { inKeptLibrary } from '../database.ts';
import { faultOf, type LibraryFault } from '../LibraryError.ts';
import { onLibraryChange } from '../libraryChanges.ts';

/** What this device knows of articles, by their ids. */
export interface Snapshot {
  saved: ReadonlySet<string>;
  /** Whether they can be opened without a line. */
  kept: ReadonlySet<string>;
  /** How far they were read, from 0 to 1. */
  progress: ReadonlyMap<string, number>;
  /** Why nothing is known. */
  fault?: LibraryFault;
}

const nothing: Snapshot = { saved: new Set(), kept: new Set(), progress: new Map() };
let current = nothing;
let isStale = false;
let looking: Promise<void> | undefined;

/**
 * Tells what is known, whenever that changes in any tab; in one that is hidden, when it is seen again. Places are kept every few moments
 * while somebody reads.
 *
 * @returns what is known now
 */
export async function followSnapshot(tell: (snapshot: Snapshot) => void): Promise<Snapshot> {
  let isPast = false;
  const look = async () => {
    isPast = false;
    tell(await lookUp());
  };
  onLibraryChange(() => {
    if (document.visibilityState === 'hidden') isPast = true;
    else void look();
  });
  document.addEventListener('visibilitychange', () => isPast && void look());
  await look();
  return current;
}

/** Looks at the library; if something changes meanwhile, once more. */
export async function lookUp(): Promise<Snapshot> {
  isStale = true;
  looking ??= lookWhileStale();
  await looking;
  return current;
}

async function lookWhileStale(): Promise<void> {
  while (isStale) {
    isStale = false;
    current = await read();
  }
  looking = undefined;
}

async function read(): Promise<Snapshot> {
  try {
    const known = await inKeptLibrary(async (library) => {
      const transaction = library.transaction(['saved', 'articles', 'places']);
      const [saved, kept, places] = await Promise.all([
        transaction.objectStore('saved').getAllKeys(),
        transaction.objectStore('articles').getAllKeys(),
        transaction.objectStore('places').getAll(),
        transaction.done,
      ]);
      const progress = new Map(places.map((place) => [place.id, place.progress]));
      return { saved: new Set(saved), kept: new Set(kept), progress };
    });
    return known ?? nothing;
  } catch (error) {
    return { ...nothing, fault: faultOf(error) };
  }
}
