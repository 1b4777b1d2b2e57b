import { firstWords } from '../text/letters.ts';
import type { DocumentBuilder } from './documentBuilder.ts';
import type { DocumentBlock } from './parsedDocument.ts';
import { runText } from './runText.ts';

/** Which items a word processor counts together. */
export type ListSeries = Map<DocumentBlock, string | symbol>;

/**
 * Says so where a numbered list goes on behind other blocks: an article's list is its items in a row, and each list begins
 * at 1.
 */
export function reportInterruptedLists(
  office: DocumentBuilder,
  blocks: DocumentBlock[],
  seriesOf: ListSeries,
): void {
  // For each series the row of items in which each of its levels was counted last.
  const counted = new Map<string | symbol, (number | undefined)[]>();
  let row = 0;
  let first: { ordered: boolean; depth: number } | undefined;
  for (const block of blocks) {
    if (block.kind === 'pageBreak') continue;
    const list = block.kind === 'paragraph' ? block.list : undefined;
    const isOther = list?.depth === first?.depth && list?.ordered !== first?.ordered;
    if (!list || !first || isOther) {
      row++;
      first = list;
    }
    const series = seriesOf.get(block);
    if (block.kind !== 'paragraph' || !list?.ordered || series === undefined) continue;
    const rows = counted.get(series) ?? [];
    const last = rows[list.depth];
    if (last !== undefined && last !== row)
      office.findings.reportAt(
        firstWords(runText(block.runs)),
        'A list that continues counting after other text now begins at 1.',
      );
    // A deeper level restarts after this item.
    counted.set(series, [...rows.slice(0, list.depth), ...missing(rows.length, list.depth), row]);
  }
}

/** Levels that were passed over. */
function missing(from: number, to: number): undefined[] {
  return Array.from({ length: Math.max(0, to - from) }, () => undefined);
}
