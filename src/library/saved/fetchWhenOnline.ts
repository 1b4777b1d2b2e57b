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
  void navigator.locks
    .request('aa-aa.wanted', { ifAvailable: true }, async (lock) => lock && fetchWanted())
    // What fails is tried again; where the list is shown, it says what is still wanted.
    .catch(() => undefined);
}
