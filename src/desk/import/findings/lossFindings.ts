import type { Finding } from '../../formats/finding.ts';
import type { PlacedFinding } from '../../formats/parsedDocument.ts';
import { findBlock } from '../findBlock.ts';

/**
 * What a format could not carry over, with the blocks in which it stood. What stood in no block, but in a title or above the
 * text, is told once.
 *
 * @param folded the article's blocks, as `foldedBlocks` gives them
 */
export function lossFindings(placed: readonly PlacedFinding[] = [], folded: readonly string[]): Finding[] {
  const cursor = { at: 0, index: 0 };
  const told = new Set<string>();
  return placed.flatMap(({ message, words, page }): Finding[] => {
    const place = { ...(page !== undefined && { page }), words: words || message };
    const block = findBlock({ kind: 'loss', place, words: [words] }, folded, cursor);
    if (block !== undefined) return [{ kind: 'lost-in-format', place: { ...place, block }, message }];
    if (told.has(message)) return [];
    told.add(message);
    return [{ kind: 'lost-in-format', place, message }];
  });
}
