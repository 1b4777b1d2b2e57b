import type { DocumentBlock } from '../../formats/parsedDocument.ts';
import { proseOf } from '../../formats/runText.ts';
import { firstWords, lastWords } from '../../text/letters.ts';
import type { Disorder } from './pageOrder.ts';

/** A place where a page does not follow the one before: the last words before it and the first ones after it, if any. */
export interface OpenBoundary {
  before: string;
  after: string;
  /** The row that begins here. */
  pageSequence: number;
  /** Whether the page between is missing; otherwise it is elsewhere. */
  missing?: boolean;
}

/**
 * The places in a repaired text where its rows of pages meet, and its own ends where pages belong before or after them.
 *
 * @param disorder undefined if the pages count up and only some of them are missing
 */
export function openBoundaries(
  blocks: readonly DocumentBlock[],
  disorder: Disorder | undefined,
): OpenBoundary[] {
  const told = blocks.filter(({ kind }) => kind !== 'pageBreak' && kind !== 'rule');
  const [first, last] = [told[0], told.at(-1)];
  const missing = disorder === undefined ? { missing: true } : {};
  const inside = told.flatMap((block, at): OpenBoundary[] => {
    const before = told[at - 1];
    if (!before || block.pageSequence === undefined || block.pageSequence === before.pageSequence) return [];
    const words = { before: wordsBefore(paragraphProse(before)), after: wordsAfter(paragraphProse(block)) };
    return [{ ...words, pageSequence: block.pageSequence, ...missing }];
  });
  return [
    ...(disorder?.begins ? [{ before: '', after: wordsAfter(paragraphProse(first)), pageSequence: 0 }] : []),
    ...inside,
    ...(disorder?.ends ? [{ before: wordsBefore(paragraphProse(last)), after: '', pageSequence: -1 }] : []),
  ];
}

function paragraphProse(block: DocumentBlock | undefined): string {
  return block?.kind === 'paragraph' ? proseOf(block.runs) : '';
}

/** The key of a text that ends at a boundary. */
export function wordsBefore(text: string): string {
  return lastWords(text, 8);
}

/** The key of a text that begins at a boundary. */
export function wordsAfter(text: string): string {
  return firstWords(text, 8);
}
