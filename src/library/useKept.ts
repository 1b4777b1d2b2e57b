import { useEffect, useState } from 'react';
import { inLibrary, type Library } from './database.ts';
import { faultOf, type LibraryFault } from './LibraryError.ts';
import { onLibraryChange } from './libraryChanges.ts';

/** What was read of the library; neither until then. */
export interface Kept<Value> {
  value?: Value;
  /** Why it could not be read the last time; the value is then the one before. */
  fault?: LibraryFault | undefined;
}

/**
 * Reads the library, and again whenever something in it but a place changes, in whichever tab.
 *
 * @param read a function that stays the same while it reads the same
 */
export function useKept<Value>(read: (library: Library) => Promise<Value>): Kept<Value> {
  const [kept, setKept] = useState<{ of: typeof read } & Kept<Value>>({ of: read });
  useEffect(() => {
    let latest = 0;
    const look = async () => {
      latest += 1;
      const turn = latest;
      try {
        const value = await inLibrary(read);
        if (turn === latest) setKept({ of: read, value });
      } catch (error) {
        const fault = faultOf(error);
        if (turn === latest)
          setKept((before) => ({ ...(before.of === read ? before : { of: read }), fault }));
      }
    };
    void look();
    const stop = onLibraryChange((change) => change !== 'placed' && void look());
    return () => {
      latest = -1;
      stop();
    };
  }, [read]);
  return kept.of === read ? kept : {};
}
