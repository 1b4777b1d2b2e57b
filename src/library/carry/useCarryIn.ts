import { useRef, useState } from 'react';
import { LibraryError, type LibraryFault } from '../LibraryError.ts';
import { CarryError, type CarryFault } from './CarryError.ts';
import { type CheckedFile, checkCarried } from './checkCarried.ts';
import { type CarriedFile, readCarryFile } from './readCarryFile.ts';
import { type TakenIn, takeIn } from './takeIn.ts';

/** What came of opening a file. */
export type CarryOutcome =
  | { state: 'reading'; articles: number }
  | { state: 'checking'; done: number; all: number }
  | { state: 'taken'; taken: TakenIn; file: CarriedFile; checked: CheckedFile | undefined }
  | { state: 'refused'; fault: CarryFault }
  | { state: 'notKept'; fault: LibraryFault };

/** Opens files one after another: what each holds is checked, then kept. Files that come while one is read wait for it. */
export function useCarryIn(origin: string | undefined) {
  const [outcome, setOutcome] = useState<CarryOutcome>();
  const last = useRef(Promise.resolve());
  const openOne = async (blob: Blob) => {
    if (origin === undefined) return;
    setOutcome({ state: 'reading', articles: 0 });
    try {
      const file = await readCarryFile(blob, origin, (articles) =>
        setOutcome({ state: 'reading', articles }),
      );
      const all = file.articles.length;
      const checked = await checkCarried(file, (done) => setOutcome({ state: 'checking', done, all }));
      setOutcome({ state: 'taken', taken: await takeIn(checked?.file ?? file), file, checked });
    } catch (error) {
      if (error instanceof LibraryError) setOutcome({ state: 'notKept', fault: error.fault });
      else setOutcome({ state: 'refused', fault: error instanceof CarryError ? error.fault : 'damaged' });
    }
  };
  const open = (blob: Blob): void => {
    last.current = last.current.then(() => openOne(blob));
  };
  return { outcome, open };
}
