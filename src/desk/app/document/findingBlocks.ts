import type { Block } from '../../../contract/blockSchema.ts';
import { findBlock, foldedBlocks } from '../../import/findBlock.ts';
import { searchWords } from './markFindings.ts';
import type { ShownFinding } from './shownFinding.ts';

/**
 * Where each finding stands in the article as it is now: found by its words, for blocks move and are parted while one edits.
 * Where the words are no longer, it has been seen to.
 *
 * @returns the block's place from 1, by the finding's id
 */
export function findingBlocks(
  findings: readonly ShownFinding[],
  body: readonly Block[],
): ReadonlyMap<string, number> {
  const folded = foldedBlocks(body);
  const places = findings.flatMap((finding): [string, number][] => {
    const at = findBlock({ ...finding, words: searchWords(finding) }, folded);
    return at === undefined ? [] : [[finding.id, at]];
  });
  return new Map(places);
}
