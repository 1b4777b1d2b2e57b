import { foldLetters } from '../../../language/fold.ts';
import type { DocumentBlock } from '../../formats/parsedDocument.ts';
import type { PartKind, RecognisedParts } from './letterheadParts.ts';
import { blockText, isBlank } from './paragraphText.ts';
import { readPageNumber } from './readPageNumber.ts';

/** A block with what is known of it. */
export interface JudgedBlock {
  block: DocumentBlock;
  recognised: RecognisedParts | undefined;
  /** Nothing that an article could be made of. */
  idle: boolean;
}

const strongKinds: readonly PartKind[] = ['name', 'motto', 'address'];

/** Whether a line alone tells of the letterhead. */
export function isStrong(recognised: RecognisedParts | undefined): boolean {
  return recognised !== undefined && strongKinds.some((kind) => recognised.kinds.has(kind));
}

/** Lines of the letterhead with nothing but pictures and idle blocks between them. */
export interface LetterheadRun {
  /** From the first to the last line of letterhead. */
  from: number;
  to: number;
  strongKinds: ReadonlySet<PartKind>;
  /** What it says, folded. */
  letters: string;
  atStart: boolean;
  atEnd: boolean;
  /** It stands where one page ends and another begins. */
  atPage: boolean;
}

/** All of them, in the document's order; whether they are to be taken is not yet said. */
export function letterheadRuns(judged: readonly JudgedBlock[]): LetterheadRun[] {
  const runs: LetterheadRun[] = [];
  for (let at = 0; at < judged.length; at++) {
    if (!judged[at]?.recognised) continue;
    let to = at;
    for (let next = at + 1; next < judged.length; next++) {
      if (judged[next]?.recognised) to = next;
      else if (!judged[next]?.idle && judged[next]?.block.kind !== 'image') break;
    }
    runs.push(runFrom(judged, at, to));
    at = to;
  }
  return runs;
}

function runFrom(judged: readonly JudgedBlock[], from: number, to: number): LetterheadRun {
  const inside = judged.slice(from, to + 1);
  const kinds = new Set(inside.flatMap(({ recognised }) => [...(recognised?.kinds ?? [])]));
  const labels = inside.flatMap(({ recognised }) => recognised?.labels ?? []);
  const strong = new Set(strongKinds.filter((kind) => kinds.has(kind)));
  // A section's name in one language may be a heading; in two it is the letterhead's label.
  const both = labels.some((a) => labels.some((b) => a.section === b.section && a.letters !== b.letters));
  if (both) strong.add('label');
  const before = judged.findLastIndex(({ idle, block }, at) => at < from && !idle && block.kind !== 'image');
  const after = judged.findIndex(({ idle }, at) => at > to && !idle);
  const around = judged.slice(before + 1, after === -1 ? judged.length : after);
  const edges = [judged[before], ...around, judged[after]].flatMap((one) => (one ? [one.block] : []));
  const pages = new Set(edges.flatMap(({ page }) => (page === undefined ? [] : [page])));
  const atPage = pages.size > 1 || around.some(({ block }) => block.kind === 'pageBreak');
  const letters = foldLetters(inside.map(({ block }) => blockText(block)).join(' '));
  return { from, to, strongKinds: strong, letters, atStart: before === -1, atEnd: after === -1, atPage };
}

/** Whether a block is nothing that an article could be made of: a page's end or number, a rule, an empty line. */
export function isIdle(block: DocumentBlock): boolean {
  if (block.kind === 'pageBreak' || block.kind === 'rule' || isBlank(block)) return true;
  return block.kind === 'paragraph' && readPageNumber(block) !== undefined;
}
