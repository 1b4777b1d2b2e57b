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
  // Absent where the site is served without https: two tabs then fetch the same.
  const { locks } = navigator as { locks?: LockManager };
  const fetching = locks
    ? locks.request('aa-aa.wanted', { ifAvailable: true }, async (lock) => lock && fetchWanted())
    : fetchWanted();
  // What fails is tried again; where the list is shown, it says what is still wanted.
  void fetching.catch(() => undefined);
}
