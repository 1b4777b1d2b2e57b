import type { Flag } from '../importing/findings.ts';
import type { SourceBlock } from '../source/sourceDocument.ts';
import { readPageNumber } from './pageNumber.ts';
import { oneLine, textOf } from './paragraphText.ts';

/** Two figures in a line of their own may be anything; three that say that they are pages are the pages' numbers. */
const fewest = 3;

/** Flags the pages whose printed numbers do not count up. The text stays in the order in which it came. */
export function pageOrderFlags(blocks: readonly SourceBlock[]): Flag[] {
  const numbers = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const number = readPageNumber(textOf(block));
    return number?.marked ? [{ number: number.page, page: block.page, words: oneLine(textOf(block)) }] : [];
  });
  if (numbers.length < fewest) return [];
  return numbers.flatMap(({ number, page, words }, at): Flag[] => {
    const before = numbers[at - 1];
    if (!before || number >= before.number) return [];
    const message = `Page ${number} comes after page ${before.number}: the pages seem to be out of order.`;
    return [{ kind: 'page-order', place: { ...(page !== undefined && { page }), words }, message }];
  });
}
