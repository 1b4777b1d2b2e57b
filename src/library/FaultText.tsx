import type { LibraryFault } from './LibraryError.ts';
import { useFaultsWords } from './words/faultsWords.ts';

/** Why the library could not be used, as a text in the reader's language. */
export function FaultText({ fault }: { fault: LibraryFault }) {
  return useFaultsWords()?.(fault);
}
