import type { BlockFile } from '../../../contract/blockSchema.ts';
import { isBlankText } from '../../../contract/text/plainText.ts';
import type { Text } from '../../../contract/text/textSchema.ts';
import { type EditedBlock, toBlockFile, toEditedBlock } from './editedBlock.ts';

/**
 * A block without its empty parts: a list's empty items, a verse's empty bayts, a quotation's empty blocks. Half-filled
 * ones stay, for the contract to judge.
 *
 * @returns undefined if no text is left
 */
export function withoutEmptyParts(block: BlockFile): BlockFile | undefined {
  const edited = toEditedBlock(block);
  if (!edited) return block;
  const filled = withoutEmpty(edited);
  if (filled === edited) return block;
  return filled && toBlockFile(filled);
}

function withoutEmpty(block: EditedBlock): EditedBlock | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return isEmpty(block.text) ? undefined : block;
    case 'list': {
      if (!Array.isArray(block.items)) return block;
      const items = block.items.filter((item) => !isEmpty(item));
      return withRemaining(block, { items }, block.items, items);
    }
    case 'verse': {
      if (!Array.isArray(block.bayts)) return block;
      const bayts = block.bayts.filter((bayt) => !(Array.isArray(bayt) && bayt.every(isEmpty)));
      return withRemaining(block, { bayts }, block.bayts, bayts, block.attribution);
    }
    case 'quote': {
      const body = block.body.flatMap((inner) => withoutEmpty(inner) ?? []);
      return withRemaining(block, { body }, block.body, body, block.cite);
    }
    case 'figure':
    case 'table':
    case 'gap':
    case 'break':
      return block;
  }
}

/** An attribution without a text above it is kept, so that it is reported as an issue and not lost. */
function withRemaining<Block extends EditedBlock>(
  block: Block,
  parts: Partial<Block>,
  before: readonly unknown[],
  after: readonly unknown[],
  below?: Text,
): Block | undefined {
  if (after.length === 0 && (below === undefined || isEmpty(below))) return undefined;
  return after.length === before.length && after.every((one, at) => one === before[at])
    ? block
    : { ...block, ...parts };
}

/** Whether a text has nothing to read. Anything that is not a text is not judged here. */
function isEmpty(text: Text): boolean {
  return (typeof text === 'string' || Array.isArray(text)) && isBlankText(text);
}
