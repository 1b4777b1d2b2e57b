import type { Block } from '../../contract/blockSchema.ts';
import type { Span, Text } from '../../contract/textSchema.ts';

/** Every block of a body, quoted ones included, with its dotted path, in reading order. */
export function* blocksWithin(
  blocks: readonly Block[],
  path = 'body',
): Generator<[block: Block, field: string]> {
  for (const [at, block] of blocks.entries()) {
    yield [block, `${path}.${at}`];
    if (block.type === 'quote') yield* blocksWithin(block.body, `${path}.${at}.body`);
  }
}

/** The spans of a block's own texts, without those of quoted blocks. */
export function spansOf(block: Block): Span[] {
  const texts: (Text | undefined)[] = [];
  if ('text' in block) texts.push(block.text);
  if (block.type === 'list') texts.push(...block.items);
  if (block.type === 'figure') texts.push(block.caption);
  if (block.type === 'table') texts.push(...block.head, ...block.rows.flat());
  if (block.type === 'quote') texts.push(block.cite);
  if (block.type === 'verse') texts.push(block.attribution);
  return texts.flatMap((text) => (Array.isArray(text) ? text.filter((run) => typeof run !== 'string') : []));
}
