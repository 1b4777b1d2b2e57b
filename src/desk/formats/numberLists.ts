import type { DocumentBlock } from './parsedDocument.ts';

/** How a word processor counts an item: with which others, and from which number. */
export interface ListCount {
  series: string | symbol;
  /** The number of the first item. */
  first: number;
}

/** How the items are counted. */
export type ListSeries = Map<DocumentBlock, ListCount>;

/**
 * Gives numbered lists that go on behind other blocks, or begin elsewhere, the number they begin with: an article's list is its
 * items in a row. Inside a row, a list that begins again at 1 is marked.
 */
export function numberLists(blocks: readonly DocumentBlock[], seriesOf: ListSeries): void {
  // For each series the number that each of its levels has reached.
  const counted = new Map<string | symbol, (number | undefined)[]>();
  let row: { ordered: boolean; depth: number } | undefined;
  for (const block of blocks) {
    if (block.kind === 'pageBreak') continue;
    const list = block.kind === 'paragraph' ? block.list : undefined;
    const isOther = list?.depth === row?.depth && list?.ordered !== row?.ordered;
    const begins = !list || !row || isOther;
    if (begins) row = list;
    const count = seriesOf.get(block);
    if (!list?.ordered || !count) continue;
    const levels = counted.get(count.series) ?? [];
    const number = (levels[list.depth] ?? count.first - 1) + 1;
    if (begins && number !== 1) list.start = number;
    else if (!begins && number === 1 && list.depth === row?.depth) list.restarts = true;
    // A deeper level begins again after this item.
    const upper = Array.from({ length: list.depth }, (_, depth) => levels[depth]);
    counted.set(count.series, [...upper, number]);
  }
}
