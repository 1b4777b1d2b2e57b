import { useSyncExternalStore } from 'react';
import { loadQuietly } from '../../data/loadQuietly.ts';
import { whenIdle } from '../../data/whenIdle.ts';
import type { LateMarks } from './lateMarks.tsx';

let late: LateMarks | undefined;
let loading: Promise<LateMarks> | undefined;
const listeners = new Set<() => void>();

/** What this device knows of articles and what shows it, once it is there: it loads when the page is quiet. */
export function useLateMarks(): LateMarks | undefined {
  return useSyncExternalStore(
    subscribe,
    () => late,
    () => undefined,
  );
}

/** Loads it now, for a press. */
export function loadMarks(): Promise<LateMarks> {
  loading ??= import('./lateMarks.tsx').then(({ followMarks }) =>
    followMarks((marks) => {
      late = marks;
      for (const listener of listeners) listener();
    }),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!loading) whenIdle(() => void loadQuietly(loadMarks));
  return () => listeners.delete(listener);
}
