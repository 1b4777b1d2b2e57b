import { hasLibrary } from '../database.ts';
import { fetchWanted } from './savedList.ts';

let waits = false;

/** Fetches what was saved without a line: now, and whenever the line comes back. One tab at a time does so. */
export function fetchWhenOnline(): void {
  if (!waits) window.addEventListener('online', fetchNow);
  waits = true;
  fetchNow();
}

function fetchNow(): void {
  if (!navigator.onLine) return;
  // What fails is tried again; where the list is shown, it says what is still wanted.
  void fetchAlone().catch(() => undefined);
}

async function fetchAlone(): Promise<void> {
  if (!(await hasLibrary())) return;
  // A mirror without TLS has no locks: two tabs then fetch the same.
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return void (await fetchWanted());
  await locks.request('aa-aa.wanted', { ifAvailable: true }, async (lock) => lock && fetchWanted());
}
