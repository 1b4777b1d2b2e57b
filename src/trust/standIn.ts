import { Elsewhere } from './Elsewhere.ts';
import { readElsewhere, readStandIn } from './readElsewhere.ts';

const elsewhere = new Elsewhere();

/** Reads from the address that stands in for this host, if one does. */
export function fromStandIn(path: string): Promise<string | undefined> {
  return readStandIn(path, elsewhere);
}

/** Reads from another address of the publication. @see readElsewhere */
export function fromElsewhere(path: string, signal?: AbortSignal): Promise<string | undefined> {
  return readElsewhere(path, elsewhere, signal);
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
