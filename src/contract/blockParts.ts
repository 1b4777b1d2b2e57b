import type { Image } from './articleSchema.ts';
import type { Block, BlockFile, BlockType } from './blockSchema.ts';
import type { Span, Text } from './textSchema.ts';

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
          : 'value';

type Holding = 'image' | 'blocks' | 'textRows' | 'texts' | 'text' | 'value';

type FieldsOf<B extends Block> = {
  [Field in Exclude<keyof B, 'type' | 'language'>]-?: Holds<Field, NonNullable<B[Field]>>;
};

/**
 * The fields of each block type in reading order, and what each holds. The schemas stand in `blockSchema.ts`, which the
 * reader does not load with its first page; this table is bound to them by its type.
 */
const fieldsByType: { [Type in BlockType]: FieldsOf<Extract<Block, { type: Type }>> } = {
  paragraph: { text: 'text' },
  heading: { level: 'value', text: 'text' },
  quote: { body: 'blocks', cite: 'text' },
  list: { ordered: 'value', items: 'texts' },
  verse: { bayts: 'textRows', attribution: 'text' },
  figure: { src: 'image', alt: 'value', caption: 'text', width: 'value', height: 'value' },
  table: { head: 'texts', rows: 'textRows' },
  note: { number: 'value', text: 'text' },
  gap: {},
  break: {},
};

/** The names of the block types of the contract. */
export const blockTypes = Object.keys(fieldsByType) as BlockType[];

/** What is made of each part of a block; parts without a handler give nothing. */
interface PartHandlers<Result, AnyBlock> {
  text?: (text: Text) => readonly Result[];
  /** Takes the picture and the field in which the block names its file. */
  image?: (image: Image, field: string) => readonly Result[];
  /** Takes a block inside the block and its dotted path there: `body.0`. */
  block?: (block: AnyBlock, field: string) => readonly Result[];
}

/**
 * Makes something of a block's texts, its picture and the blocks directly inside it, in reading order: every walk of a body
 * is made of this. A block of an unknown type has no parts. Takes a draft's block too, which may be unfinished: what should
 * be a list and is none is passed over.
 */
export function foldBlock<Result, AnyBlock extends Block | BlockFile = Block>(
  block: AnyBlock,
  { text, image, block: inner }: PartHandlers<Result, AnyBlock>,
): Result[] {
  return partsOf(block).flatMap(({ field, holds, value }) => {
    if (holds === 'image') return image?.(block as unknown as Image, field) ?? [];
    if (holds === 'blocks')
      return inner ? listIn<AnyBlock>(value).flatMap((one, at) => inner(one, `${field}.${at}`)) : [];
    return text ? textsHeld(holds, value).flatMap((one) => text(one)) : [];
  });
}

function textsHeld(holds: Exclude<Holding, 'image' | 'blocks'>, value: unknown): Text[] {
  switch (holds) {
    case 'text':
      return [value as Text];
    case 'texts':
      return listIn<Text>(value);
    case 'textRows':
      return listIn(value).flatMap((row) => listIn<Text>(row));
    case 'value':
      return [];
  }
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
  const moved = partsOf(block).flatMap(({ field, holds, value }): [string, unknown][] => {
    if (holds === 'image' && typeof value === 'string') return [[field, pathOf(value)]];
    if (holds !== 'blocks' || !Array.isArray(value)) return [];
    return [[field, value.map((inner: AnyBlock) => withImagePaths(inner, pathOf))]];
  });
  return moved.length === 0 ? block : ({ ...(block as object), ...Object.fromEntries(moved) } as AnyBlock);
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

type Part = { field: string; holds: Holding; value: unknown };

/** The fields that a block has, with what they hold. */
function partsOf(block: Block | BlockFile): Part[] {
  const fields = fieldsOf((block as { type?: unknown } | null)?.type);
  return Object.entries(fields).flatMap(([field, holds]): Part[] => {
    const value = (block as unknown as Record<string, unknown>)[field];
    return value === undefined ? [] : [{ field, holds, value }];
  });
}

function fieldsOf(type: unknown): Record<string, Holding> {
  return typeof type === 'string' && Object.hasOwn(fieldsByType, type) ? fieldsByType[type as BlockType] : {};
}

function listIn<One>(value: unknown): One[] {
  return Array.isArray(value) ? value : [];
}
