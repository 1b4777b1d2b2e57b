import type { InputRichBlock, RichText } from '@grammyjs/types';
import { depthOfText, plainRich } from './cutText.ts';

/** A block of a message that is to be sent: pictures are named, not held. */
export type MessageBlock = InputRichBlock<never>;

/** What counts against a message's limits. */
export interface MessageSize {
  /** UTF-16 units: at least as many as the characters that Telegram counts. */
  characters: number;
  /** Blocks, with those inside them, list items and table rows. */
  blocks: number;
  pictures: number;
  /** Levels of blocks and qualities inside each other. */
  depth: number;
  /** The columns of the widest table. */
  columns: number;
}

/** “Rich Message Limits” of the Bot API, as of 10.4 (August 2026). */
export const messageLimits: MessageSize = {
  characters: 32_768,
  blocks: 500,
  pictures: 50,
  depth: 16,
  columns: 20,
};

const nothing: MessageSize = { characters: 0, blocks: 0, pictures: 0, depth: 0, columns: 0 };

/** What blocks that stand side by side count together. */
export function sizeOf(blocks: readonly MessageBlock[]): MessageSize {
  return sum(blocks.map(sizeOfBlock));
}

/** Two sizes side by side. */
export function sum(sizes: readonly MessageSize[]): MessageSize {
  return sizes.reduce(
    (all, one) => ({
      characters: all.characters + one.characters,
      blocks: all.blocks + one.blocks,
      pictures: all.pictures + one.pictures,
      depth: Math.max(all.depth, one.depth),
      columns: Math.max(all.columns, one.columns),
    }),
    nothing,
  );
}

/** Whether a size keeps within these limits. */
export function fits(size: MessageSize, limits: MessageSize): boolean {
  return Object.entries(limits).every(([field, most]) => size[field as keyof MessageSize] <= most);
}

function sizeOfBlock(block: MessageBlock): MessageSize {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'footer':
      return around(sizeOfText(block.text));
    case 'blockquote':
      return around(sizeOf(block.blocks), sizeOfText(block.credit));
    case 'list':
      return around(...block.items.map((item) => around(sizeOf(item.blocks))));
    case 'table':
      return {
        ...around(...block.cells.map((row) => around(...row.map(({ text }) => sizeOfText(text))))),
        columns: Math.max(0, ...block.cells.map((row) => row.length)),
      };
    case 'photo':
      return { ...around(sizeOfText(block.caption?.text), sizeOfText(block.caption?.credit)), pictures: 1 };
    default:
      return around();
  }
}

function sizeOfText(text: RichText | undefined): MessageSize {
  if (text === undefined) return nothing;
  return { ...nothing, characters: plainRich(text).length, depth: depthOfText(text) };
}

/** One level more, which is a block itself. */
function around(...inner: MessageSize[]): MessageSize {
  const all = sum(inner);
  return { ...all, blocks: all.blocks + 1, depth: all.depth + 1 };
}
