import type { Article } from '../articleSchema.ts';
import { alignBodies, type Effort } from './alignBodies.ts';
import { joinedRows, type Row, rowsFit, turnedRows } from './row.ts';

/** What is needed of a version to put it beside another. */
export type AlignedVersion = Pick<Article, 'id' | 'language' | 'body' | 'translationOf' | 'alignment'>;

/**
 * Which blocks of two versions stand beside each other: as an editor has corrected it, if that fits the texts, else as they align.
 * Two translations of one text follow what was corrected between each of them and that text.
 *
 * @param original the text that both are translations of, where there is one
 * @param effort `quick` where somebody waits on a device
 */
export function versionRows(
  ours: AlignedVersion,
  theirs: AlignedVersion,
  original?: AlignedVersion,
  effort?: Effort,
): Row[] {
  const forth = correctedRows(theirs, ours);
  if (forth) return forth;
  const back = correctedRows(ours, theirs);
  if (back) return turnedRows(back);
  const [own, other] = original ? [correctedRows(ours, original), correctedRows(theirs, original)] : [];
  if (!original || !(own || other)) return alignBodies(ours, theirs, effort);
  return joinedRows(
    turnedRows(own ?? alignBodies(original, ours, effort)),
    other ?? alignBodies(original, theirs, effort),
  );
}

/** The rows that a translation says of its original and itself; undefined if it says none, or they do not fit the texts. */
export function correctedRows(
  { translationOf, alignment, body }: AlignedVersion,
  original: AlignedVersion,
): Row[] | undefined {
  const isFit =
    translationOf === original.id && alignment && rowsFit(alignment, original.body.length, body.length);
  return isFit ? alignment : undefined;
}
