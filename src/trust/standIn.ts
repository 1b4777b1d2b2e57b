import { Elsewhere } from './Elsewhere.ts';
import { readCopy, readElsewhere } from './readElsewhere.ts';

const elsewhere = new Elsewhere();

/** What came of asking the address that stands in for this host. */
interface StandInAnswer {
  address: string;
  /** Undefined where it does not have the file as it may be shown. */
  text: string | undefined;
}

/** Reads from the address that stands in for this host; undefined where none does. */
export async function fromStandIn(path: string, signal?: AbortSignal): Promise<StandInAnswer | undefined> {
  const copy = elsewhere.current();
  return copy && { address: copy.address, text: await readCopy(copy, path, elsewhere, signal) };
}

/** Reads from another address of the publication. @see readElsewhere */
export function fromElsewhere(
  path: string,
  options: Parameters<typeof readElsewhere>[2],
): Promise<string | undefined> {
  return readElsewhere(path, elsewhere, options);
}

/** Looks for an address that can stand in for this host. @returns whether there is one from now on */
export async function findStandIn(): Promise<boolean> {
  if (elsewhere.current()) return false;
  for await (const copy of elsewhere.copies()) {
    elsewhere.use(copy);
    return true;
  }
  return false;
}

/** This host answers again. */
export function hostIsBack(): void {
  elsewhere.leave();
}
