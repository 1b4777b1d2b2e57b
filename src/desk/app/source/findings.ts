import type { Flag, FlagKind, Join, Place } from '../../formats/findings.ts';

/** A join or a flag as the page shows it: in the list, in the source and at its block. */
export interface Finding {
  /** Its address: `f1`, `f2`, … in the order of the list. */
  id: string;
  kind: FlagKind | `joined-${Join['kind']}`;
  place: Place;
  /** In English. */
  message?: string;
  /** The words on both sides of a seam. */
  seam?: { before: string; after: string };
}

/** All that was found in a document, what needs a decision first. */
export function findingsOf(flags: readonly Flag[], joined: readonly Join[]): Finding[] {
  const all: Omit<Finding, 'id'>[] = [
    ...flags.map(({ kind, place, message }) => ({ kind, place, message })),
    ...joined.map(({ kind, place, before, after }) => ({
      kind: `joined-${kind}` as const,
      place,
      seam: { before, after },
    })),
  ];
  return all.map((finding, at) => ({ id: `f${at + 1}`, ...finding }));
}

/** Whether a finding asks for a decision; a join was certain and only tells. */
export function isDoubt({ kind }: Finding): boolean {
  return !kind.startsWith('joined-');
}
