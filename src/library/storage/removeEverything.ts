import { forget, keepNothing, ownPrefix } from '../../settings/keepNothing.ts';
import { deleteLibrary, libraryName } from '../database.ts';
import { announceChange } from '../libraryChanges.ts';
import { ownCaches, ownScope } from './ownCaches.ts';

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
  const steps = [removeWorkers, removeCaches, removeDatabases, async () => forget(localStorage)];
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

async function removeWorkers(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations?.()) ?? [];
  const own = registrations.filter(({ scope }) => scope === ownScope());
  for (const registration of own) await registration.unregister();
}

async function removeCaches(): Promise<void> {
  for (const name of await ownCaches()) await caches.delete(name);
}

async function removeDatabases(): Promise<void> {
  await deleteLibrary();
  // Firefox lists databases since 126.
  const databases = (await indexedDB.databases?.()) ?? [];
  const names = databases.map(({ name = '' }) => name).filter((name) => name.startsWith(ownPrefix));
  for (const name of names) if (name !== libraryName) indexedDB.deleteDatabase(name);
}
