import * as v from 'valibot';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import { type Block, blockSchema } from '../../contract/blockSchema.ts';
import { blockTexts } from '../../contract/blockTexts.ts';
import { fold } from '../../language/fold.ts';
import type { Finding, FindingKind } from '../formats/finding.ts';
import type { Join } from '../formats/join.ts';
import type { Place } from '../formats/place.ts';

// What is found in fields and at the pages' edges is in no block, though its words may be.
const kindsOutsideBlocks: ReadonlySet<string> = new Set<FindingKind>([
  'missing-field',
  'missing-summary',
  'uncertain-date',
  'uncertain-author',
  'duplicate-title',
  'unknown-language',
  'dropped-text',
  'lost-in-format',
]);

/** Something found, and the words it is found by in the article; the first of them count most. */
export interface SearchedFinding {
  kind: string;
  place: Place;
  words: readonly string[];
}

/** The texts of a body's blocks, folded, to look for places in; nothing for a block that nobody can read. */
export function foldedBlocks(body: readonly (Block | ArticleFile['body'][number])[]): string[] {
  return body.map((file) => {
    const block = v.safeParse(blockSchema, file);
    return block.success ? fold(blockTexts(block.output).join(' '), { spaces: 'one' }).text : '';
  });
}

/** Where the last words were found: in which block, from 0, and where in it. */
interface Cursor {
  at: number;
  index: number;
}

/**
 * The block in which something found stands, from 1: the named one if it has the words, else the first that has them, looked
 * for from the cursor's on and then from the beginning. None where the words are nowhere, and for what stands in no block.
 *
 * @param cursor moves to the words, so that a thousand things found in one long block do not read it a thousand times
 */
export function findBlock(
  { kind, place, words }: SearchedFinding,
  folded: readonly string[],
  cursor: Cursor = { at: 0, index: 0 },
): number | undefined {
  if (place.block === undefined && kindsOutsideBlocks.has(kind)) return undefined;
  const sought = words.map((some) => fold(some, { spaces: 'one' }).text.trim()).filter(Boolean);
  const named = (place.block ?? 0) - 1;
  if (sought.some((some) => folded[named]?.includes(some))) return named + 1;
  for (const some of sought) {
    const next = folded[cursor.at]?.indexOf(some, cursor.index) ?? -1;
    if (next >= 0) {
      cursor.index = next;
      return cursor.at + 1;
    }
    const holds = (text: string, at: number) => at >= cursor.at && text.includes(some);
    const later = folded.findIndex(holds);
    const at = later >= 0 ? later : folded.findIndex((text) => text.includes(some));
    if (at < 0) continue;
    cursor.at = at;
    cursor.index = folded[at]?.indexOf(some) ?? 0;
    return at + 1;
  }
  return undefined;
}

/** Joins and findings with their blocks. In: those of one import, in document order. */
export function withBlocks<Found extends Join | Finding>(
  found: readonly Found[],
  folded: readonly string[],
  alsoBy: (one: Found) => readonly string[] = () => [],
): Found[] {
  const cursor = { at: 0, index: 0 };
  return found.map((one) => {
    if (one.place.block !== undefined) return one;
    const { kind, place } = one;
    const { page, words } = place;
    const boundary = 'before' in one ? [one.before, one.after] : [];
    const block = findBlock({ kind, place, words: [words, ...boundary, ...alsoBy(one)] }, folded, cursor);
    if (block === undefined) return one;
    return { ...one, place: { ...(page !== undefined && { page }), block, words } };
  });
}
