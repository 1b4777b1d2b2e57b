import type { Block } from '../../../contract/blockSchema.ts';
import { findBlock, foldedBlocks } from '../../import/findBlock.ts';
import { searchWords } from './markFindings.ts';
import type { ShownFinding } from './shownFinding.ts';

/**
 * Where each finding is in the article now: found by its words, because editing moves and splits blocks.
 * A finding whose words are gone has been dealt with.
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
