import type { InputRichBlock } from '@grammyjs/types';
import { cutText, plainRich } from './cutText.ts';
import { fits, type MessageBlock, type MessageSize, sizeOf } from './messageSize.ts';

type Of<Type extends MessageBlock['type']> = Extract<InputRichBlock<never>, { type: Type }>;

/**
 * Parts in as few groups as their order allows, each within the limits. A part that exceeds them alone is a group of its own.
 *
 * @param wrap makes the blocks that a group becomes
 */
export function grouped<Part>(
  parts: readonly Part[],
  wrap: (group: readonly Part[]) => readonly MessageBlock[],
  limits: MessageSize,
): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && fits(sizeOf(wrap([...last, part])), limits)) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/**
 * A block as blocks that each keep within the limits: a long text is cut between words, a quotation between its blocks, a list
 * between its items, a table between its rows. Nothing is left out, and nothing is said twice.
 */
export function dividedBlock(block: MessageBlock, limits: MessageSize): MessageBlock[] {
  if (fits(sizeOf([block]), limits)) return [block];
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'footer':
      return cutText(block.text, limits.characters).map((text) => ({ ...block, text }));
    case 'blockquote':
      return dividedQuote(block, limits);
    case 'list':
      return dividedList(block, limits);
    case 'table':
      return dividedTable(block, limits);
    case 'photo':
      return dividedPhoto(block, limits);
    default:
      return [block];
  }
}

function dividedQuote({ blocks, credit }: Of<'blockquote'>, limits: MessageSize): MessageBlock[] {
  const wrap = (group: readonly MessageBlock[]): MessageBlock[] => [
    { type: 'blockquote', blocks: [...group] },
  ];
  const length = credit === undefined ? 0 : plainRich(credit).length;
  // Who is quoted stands below the last part, unless there is too much of it.
  const isLong = length > limits.characters / 2;
  const room = isLong ? limits : { ...limits, characters: limits.characters - length };
  const longCredit: MessageBlock[] =
    isLong && credit !== undefined ? [{ type: 'paragraph', text: credit }] : [];
  const parts = [...blocks, ...longCredit].flatMap((one) => dividedBlock(one, within(room)));
  return grouped(parts, wrap, room).map((group, at, { length: all }) => ({
    type: 'blockquote',
    blocks: group,
    ...(!isLong && credit !== undefined && at === all - 1 && { credit }),
  }));
}

function dividedList({ items }: Of<'list'>, limits: MessageSize): MessageBlock[] {
  const wrap = (group: readonly Of<'list'>['items'][number][]): MessageBlock[] => [
    { type: 'list', items: [...group] },
  ];
  const inside = within(within(limits));
  const parts = items.flatMap((item) => {
    const [first = [], ...rest] = grouped(
      item.blocks.flatMap((one) => dividedBlock(one, inside)),
      (group) => wrap([{ ...item, blocks: [...group] }]),
      limits,
    );
    // What is left of a long item has no number of its own.
    const { value: _number, type: _type, ...unnumbered } = item;
    return [{ ...item, blocks: first }, ...rest.map((more) => ({ ...unnumbered, blocks: more }))];
  });
  return grouped(parts, wrap, limits).flatMap(wrap);
}

function dividedTable(table: Of<'table'>, limits: MessageSize): MessageBlock[] {
  const wrap = (rows: readonly Of<'table'>['cells'][number][]): MessageBlock[] => [
    { ...table, cells: [...rows] },
  ];
  return grouped(table.cells, wrap, limits).flatMap((rows) => {
    const blocks = wrap(rows);
    if (fits(sizeOf(blocks), limits)) return blocks;
    // One row is too large for a table: its cells stand below each other.
    return rows.flat().flatMap(({ text = '' }) => dividedBlock({ type: 'paragraph', text }, limits));
  });
}

function dividedPhoto({ caption, ...photo }: Of<'photo'>, limits: MessageSize): MessageBlock[] {
  if (!caption) return [photo];
  return [photo, ...dividedBlock({ type: 'paragraph', text: caption.text }, limits)];
}

/** The limits inside a block. */
function within(limits: MessageSize): MessageSize {
  return { ...limits, blocks: limits.blocks - 1, depth: limits.depth - 1 };
}
