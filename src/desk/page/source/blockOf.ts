import type { Block } from '../../../article/blockSchema.ts';
import { textsOf } from '../../../article/words.ts';
import type { Finding } from './findings.ts';
import { foldText } from './foldText.ts';
import { soughtIn } from './placed.ts';

/**
 * Where each finding stands in the article as it is now: found by its words, for blocks move and are parted while one edits.
 * Where the words are no longer, it has been seen to.
 *
 * @returns the block's place from 1, by the finding's id
 */
export function blocksOf(findings: readonly Finding[], body: readonly Block[]): ReadonlyMap<string, number> {
  const texts = body.map((block) => foldText(textsOf(block).join(' ')).text);
  const places = findings.flatMap((finding): [string, number][] => {
    const sought = soughtIn(finding)
      .map((words) => foldText(words).text.trim())
      .filter(Boolean);
    const holds = (at: number) => sought.some((words) => texts[at]?.includes(words));
    const named = (finding.place.block ?? 0) - 1;
    const at = holds(named) ? named : texts.findIndex((_, one) => holds(one));
    return at < 0 ? [] : [[finding.id, at + 1]];
  });
  return new Map(places);
}
