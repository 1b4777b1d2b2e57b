import { FaultText } from '../FaultText.tsx';
import type { LibraryFault } from '../LibraryError.ts';

/** Why the library could not be used, in the reader's language; nothing where it could. */
export function FaultMessage({ fault }: { fault: LibraryFault | undefined }) {
  return (
    fault && (
      <p role="alert">
        <FaultText fault={fault} />
      </p>
    )
  );
}
