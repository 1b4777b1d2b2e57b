import { endKeeping } from './mayKeep.ts';

/** What the names of all that this site stores begin with. */
export const ownPrefix = 'aa-aa.';

/** The channel between the tabs of this site, and its service worker. */
export const channelName = `${ownPrefix}library`;

/** What is sent over the channel when the reader has had everything removed. */
export const removed = 'removed';

/** From here on this tab writes nothing to the device, until it is loaded again; what it has remembered is forgotten. */
export function keepNothing(): void {
  endKeeping();
  try {
    forget(sessionStorage);
    window.history.replaceState(null, '');
  } catch {
    // Where there is no storage there is nothing in it.
  }
}

/** Has this tab keep nothing once another one has removed everything. */
export function followRemoval(): void {
  new BroadcastChannel(channelName).addEventListener('message', ({ data }) => {
    if (data === removed) keepNothing();
  });
}

/** Removes what this site has put into a storage. */
export function forget(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(ownPrefix)) storage.removeItem(key);
}
