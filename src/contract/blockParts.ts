import type { Image } from './articleSchema.ts';
import type { Block, BlockFile, BlockType } from './blockSchema.ts';
import type { Span, Text } from './text/textSchema.ts';

/** What a field of a block holds; the field's own type decides, so that no text, picture or block can be overlooked. */
type Holds<Field, Value> = Field extends 'src'
  ? 'image'
  : [Value] extends [Block[]]
    ? 'blocks'
    : [Value] extends [Text[][]]
      ? 'textRows'
      : [Value] extends [Text[]]
        ? 'texts'
        : [Text] extends [Value]
          ? 'text'
          : never;

type Holding = 'image' | 'blocks' | 'textRows' | 'texts' | 'text';

type Parts<B> = {
  [Field in keyof B as [Holds<Field, NonNullable<B[Field]>>] extends [never] ? never : Field]-?: Holds<
    Field,
    NonNullable<B[Field]>
  >;
};

/**
 * What each block type is made of, in reading order: the fields that hold its texts, its picture, the blocks inside it. The
 * schemas stand in `blockSchema.ts`, which the reader does not load with its first page; their types fill this table.
 */
const partsByType: { [Type in BlockType]: Parts<Extract<Block, { type: Type }>> } = {
  paragraph: { text: 'text' },
  heading: { text: 'text' },
  quote: { body: 'blocks', cite: 'text' },
  list: { items: 'texts' },
  verse: { bayts: 'textRows', attribution: 'text' },
  figure: { src: 'image', caption: 'text' },
  table: { head: 'texts', rows: 'textRows' },
  note: { text: 'text' },
  gap: {},
  break: {},
};

/** What is made of each part of a block; parts without a handler give nothing. */
interface PartHandlers<Result, AnyBlock> {
  text?: (text: Text) => readonly Result[];
  /** Takes the picture and the field in which the block names its file. */
  image?: (image: Image, field: string) => readonly Result[];
  /** Takes a block inside the block and its dotted path there: `body.0`. */
  block?: (block: AnyBlock, field: string) => readonly Result[];
}

/** How many lists deep a field holds its texts or blocks. */
const depths = { text: 0, texts: 1, textRows: 2, blocks: 1 };

/**
 * Makes something of a block's texts, its picture and the blocks directly inside it, in reading order: every walk of a body
 * is made of this. A block of an unknown type has no parts. Takes a draft's block too, which may be unfinished.
 */
export function foldBlock<Result, AnyBlock extends Block | BlockFile = Block>(
  block: AnyBlock,
  { text, image, block: inner }: PartHandlers<Result, AnyBlock>,
): Result[] {
  return partsOf(block).flatMap(([field, holds, value]) => {
    if (holds === 'image') return image?.(block as unknown as Image, field) ?? [];
    const held: unknown[] = [value].flat(depths[holds]);
    return held.flatMap((one, at) => {
      const made = holds === 'blocks' ? inner?.(one as AnyBlock, `${field}.${at}`) : text?.(one as Text);
      return made ?? [];
    });
  });
}

/**
 * A block whose pictures, those of the blocks inside it too, lie at other paths. What names no path stays as it is.
 *
 * @param pathOf where the picture of a path lies
 */
export function withImagePaths<AnyBlock extends Block | BlockFile>(
  block: AnyBlock,
  pathOf: (src: string) => string,
): AnyBlock {
  const moved = partsOf(block).flatMap(([field, holds, value]): [string, unknown][] => {
    if (holds === 'image' && typeof value === 'string') return [[field, pathOf(value)]];
    if (holds !== 'blocks' || !Array.isArray(value)) return [];
    return [[field, value.map((inner: AnyBlock) => withImagePaths(inner, pathOf))]];
  });
  return moved.length === 0 ? block : ({ ...(block as object), ...Object.fromEntries(moved) } as AnyBlock);
}

/**
 * What is made of the blocks directly inside a block, by the field that holds them, unfinished ones too: a plain string, or
 * nothing yet, counts as one block.
 */
export function innerBlocks<Made>(
  block: { type: BlockType },
  make: (inner: unknown) => Made,
): Record<string, Made[]> {
  const holding = Object.entries(partsByType[block.type]).filter(([, holds]) => holds === 'blocks');
  const fields: Record<string, unknown> = { ...block };
  return Object.fromEntries(holding.map(([field]) => [field, [fields[field] ?? ''].flat().map(make)]));
}

/** Every block of a body, those inside others included, with its dotted path, in reading order. */
export function blocksWithin<AnyBlock extends Block | BlockFile>(
  body: readonly AnyBlock[],
): [block: AnyBlock, path: string][] {
  const walk = (block: AnyBlock, path: string): [AnyBlock, string][] => [
    [block, path],
    ...foldBlock(block, { block: (inner: AnyBlock, field) => walk(inner, `${path}.${field}`) }),
  ];
  return body.flatMap((block, at) => walk(block, `body.${at}`));
}

/** The spans of a block's own texts; a block inside it has its own. */
export function spansIn(block: Block): Span[] {
  return foldBlock(block, {
    text: (text) => (typeof text === 'string' ? [] : text.filter((run) => typeof run !== 'string')),
  });
}

/** The fields of a block that hold something. */
function partsOf(block: Block | BlockFile): [field: string, holds: Holding, value: unknown][] {
  const fields = Object(block) as { type?: BlockType; [field: string]: unknown };
  const parts: Record<string, Holding> = (fields.type && partsByType[fields.type]) ?? {};
  return Object.entries(parts)
    .map(([field, holds]): [string, Holding, unknown] => [field, holds, fields[field]])
    .filter(([, , value]) => value !== undefined);
}
