import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page is shown by the reader's code: not in the build, and not while the built page is taken over. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
