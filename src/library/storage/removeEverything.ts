import { forget, keepNothing, ownPrefix } from '../../settings/keepNothing.ts';
import { deleteLibrary, libraryName } from '../database.ts';
import { announceChange } from '../libraryChanges.ts';
import { removeWorker } from '../worker/registerWorker.ts';

/**
 * Removes all that this site has stored on this device, and has every open tab keep nothing from here on. What can't be
 * removed does not keep the rest.
 *
 * @returns whether everything is gone
 */
export async function removeEverything(): Promise<boolean> {
  keepNothing();
  announceChange('removed');
  // The worker first, so that it fills no cache again.
  const steps = [removeWorker, removeDatabases, async () => forget(localStorage)];
  let isGone = true;
  for (const step of steps) {
    try {
      await step();
    } catch {
      isGone = false;
    }
  }
  return isGone;
}

async function removeDatabases(): Promise<void> {
  await deleteLibrary();
  // Firefox lists databases since 126.
  const databases = (await indexedDB.databases?.()) ?? [];
  const names = databases.map(({ name = '' }) => name).filter((name) => name.startsWith(ownPrefix));
  for (const name of names) if (name !== libraryName) indexedDB.deleteDatabase(name);
}
