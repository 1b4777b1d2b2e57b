import type { LibraryFault } from '../LibraryError.ts';
import { useMarksWords } from '../words/marksWords.ts';

/** Why the library could not be used, in the reader's language; nothing where it could. */
export function FaultMessage({ fault }: { fault: LibraryFault | undefined }) {
  const say = useMarksWords();
  return fault && say && <p role="alert">{say(`fault.${fault}`)}</p>;
}
