import { useSyncExternalStore } from 'react';
import { isCut, onLineChange } from '../data/line.ts';

/** Whether there is no line: the device says so, or nothing has come over it. */
export function useOffline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => !navigator.onLine || isCut(),
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const stop = onLineChange(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    stop();
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
