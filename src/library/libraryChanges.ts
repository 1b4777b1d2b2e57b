import { channelName, removed } from '../settings/keepNothing.ts';

/** What happened: something kept has changed, no more than a place has, or the reader has had everything removed. */
export type LibraryChange = 'changed' | 'placed' | typeof removed;

const listeners = new Set<(change: LibraryChange) => void>();
let channel: BroadcastChannel | undefined;

/** Tells this tab, the others and the service worker of a change. Call it after every write to the library. */
export function announceChange(change: LibraryChange): void {
  tell(change);
  openChannel()?.postMessage(change);
}

/** Hears of every change, in whichever tab it was made, until what it returns is called. */
export function onLibraryChange(listener: (change: LibraryChange) => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(change: LibraryChange): void {
  for (const listener of listeners) listener(change);
}

function openChannel(): BroadcastChannel | undefined {
  if (channel || typeof BroadcastChannel === 'undefined') return channel;
  channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }) => {
    if (data === 'changed' || data === 'placed' || data === removed) tell(data);
  });
  return channel;
}
