import { readSettings } from '../../settings/settings.ts';
import { settingsKey } from '../../settings/settingsKey.ts';
import { parseSettings } from '../../settings/settingsSchema.ts';
import { inKeptLibrary, inLibrary } from '../database.ts';
import { announceChange } from '../libraryChanges.ts';
import type { KeptPlace } from '../libraryData.ts';

/** Where the reader stopped in an article; undefined where that is not to be remembered, or not known. */
export async function readPlace(id: string): Promise<KeptPlace | undefined> {
  if (!remembers()) return undefined;
  return inKeptLibrary((library) => library.get('places', id));
}

/**
 * Keeps where the reader stopped, if that is to be remembered; how far an article was read never becomes less.
 *
 * @throws {LibraryError}
 */
export async function keepPlace(place: KeptPlace): Promise<void> {
  if (!remembers()) return;
  await inLibrary(async (library) => {
    const transaction = library.transaction('places', 'readwrite');
    const before = await transaction.store.get(place.id);
    const progress = Math.max(place.progress, before?.progress ?? 0);
    await Promise.all([transaction.store.put({ ...place, progress }), transaction.done]);
  });
  announceChange('placed');
  // Turned off in another tab meanwhile: what was written after everything was removed goes, too.
  if (!remembers()) await forgetPlaces();
}

/**
 * Removes every place.
 *
 * @throws {LibraryError}
 */
export async function forgetPlaces(): Promise<void> {
  await inKeptLibrary((library) => library.clear('places'));
  announceChange('changed');
}

/** Whether places are to be kept: as it is stored now, in whichever tab that was set; for this visit where nothing can be stored. */
function remembers(): boolean {
  try {
    const stored = localStorage.getItem(settingsKey);
    if (stored !== null) return parseSettings(JSON.parse(stored)).remember;
  } catch {
    // Whatever can't be read is as this tab knows it.
  }
  return readSettings().remember;
}
