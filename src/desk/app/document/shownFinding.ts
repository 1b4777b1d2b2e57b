import type { Finding, FindingKind } from '../../formats/finding.ts';
import type { Join } from '../../formats/join.ts';
import type { Place } from '../../formats/place.ts';
import { findingKey } from '../../import/findings/openFindings.ts';

/** A join or a finding as the desk shows it: in the list, in the document and at its block. */
export interface ShownFinding {
  /** Its address: `f1`, `f2`, … in the order of the list. */
  id: string;
  /** Names it while others come and go, for as long as its words are the same. */
  key: string;
  kind: FindingKind | `joined-${Join['kind']}`;
  place: Place;
  /** In English. */
  message?: string;
  /** The words on both sides of a boundary. */
  boundary?: { before: string; after: string };
}

/** Findings first, then joins. */
export function shownFindings(findings: readonly Finding[], joined: readonly Join[]): ShownFinding[] {
  const all: Omit<ShownFinding, 'id'>[] = [
    ...findings.map((finding) => ({ ...finding, key: findingKey(finding) })),
    ...joined.map(({ kind, place, before, after }) => ({
      kind: `joined-${kind}` as const,
      key: `${kind} ${before} ${after}`,
      place,
      boundary: { before, after },
    })),
  ];
  return all.map((finding, at) => ({ id: `f${at + 1}`, ...finding }));
}

/** Whether the editor has to decide; a join was certain. */
export function needsDecision({ kind }: ShownFinding): boolean {
  return !kind.startsWith('joined-');
}
