import * as v from 'valibot';
import { isNestedTooDeep, nestedTooDeep } from './nesting.ts';
import { plainTextSchema } from './text/plainTextSchema.ts';
import {
  languageTagSchema,
  noteNumberSchema,
  type Text,
  textSchema,
  verseSchema,
  wordsSchema,
} from './text/textSchema.ts';

const language = v.optional(languageTagSchema);
/** A picture's width or height. */
export const pixelsSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1, 'must be the picture’s size in pixels'),
);

/** A file of the archive, relative to `content/`: never on another host or above the folder. */
export const imagePathSchema = v.pipe(
  v.string(),
  v.regex(/^images\/(?!.*\.\.)[\w./-]+\.(svg|png|jpe?g|webp|avif|gif)$/i, 'is not a path below images/'),
);

const paragraph = v.object({ type: v.literal('paragraph'), text: textSchema, language });
const heading = v.object({
  type: v.literal('heading'),
  level: v.picklist([2, 3, 4]),
  text: textSchema,
  language,
});
const list = v.object({
  type: v.literal('list'),
  ordered: v.optional(v.boolean(), false),
  /** The number that an ordered list begins with, where it is not 1. */
  start: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(0, 'must be the number the list begins with')),
  ),
  items: v.pipe(v.array(textSchema), v.minLength(1, 'is empty')),
  language,
});
const figure = v.object({
  type: v.literal('figure'),
  src: imagePathSchema,
  alt: plainTextSchema,
  caption: v.optional(textSchema),
  width: pixelsSchema,
  height: pixelsSchema,
  language,
});
const table = v.object({
  type: v.literal('table'),
  head: v.optional(v.array(textSchema), []),
  rows: v.pipe(v.array(v.array(textSchema)), v.minLength(1, 'is empty')),
  language,
});
const note = v.object({
  type: v.literal('note'),
  number: noteNumberSchema,
  text: textSchema,
  language,
});
const gap = v.object({ type: v.literal('gap'), language });
const rule = v.object({ type: v.literal('break'), language });

/** The placeholder for a block of a type that this reader does not know. */
export interface UnknownBlock {
  type: 'unknown';
  /** The type in the file. */
  original: string;
  language?: string | undefined;
}

/** A quotation holds blocks of its own. */
export interface Quote {
  type: 'quote';
  body: Block[];
  cite?: Text | undefined;
  language?: string | undefined;
}

/** A quotation as a file holds it. */
export interface QuoteFile {
  type: 'quote';
  body: string | BlockFile[];
  cite?: Text | undefined;
  language?: string | undefined;
}

const quotedWords = v.pipe(
  plainTextSchema,
  v.transform((text): Block[] => [{ type: 'paragraph', text }]),
);
const quotedBlocks = () => v.pipe(v.array(blockSchema), v.minLength(1, 'is empty'));
const quote = v.object({
  type: v.literal('quote'),
  // Chosen before it is parsed, so that an issue is named inside the block it is in.
  body: v.lazy((body) => (typeof body === 'string' ? quotedWords : quotedBlocks())),
  cite: v.optional(textSchema),
  language,
}) as v.GenericSchema<QuoteFile, Quote>;

/**
 * The block types of the contract, each with its schema. A type that is added here is asked for by the compiler wherever
 * blocks are told apart; `blockParts.ts` says what each field of it holds.
 */
export const knownBlockSchemas = {
  paragraph,
  heading,
  quote,
  list,
  verse: verseSchema,
  figure,
  table,
  note,
  gap,
  break: rule,
};

type Known = typeof knownBlockSchemas;

/** The name of a block type of the contract. */
export type BlockType = keyof Known;

/** The names of the block types of the contract. */
export const blockTypes = Object.keys(knownBlockSchemas) as BlockType[];

/** A block of an article's body. A plain string has become a paragraph. */
export type Block = v.InferOutput<Known[BlockType]> | UnknownBlock;

/** A block as an article's file holds it, before the schema has read it. */
export type BlockFile = string | v.InferInput<Known[BlockType]>;

export type Paragraph = Extract<Block, { type: 'paragraph' }>;
export type Note = Extract<Block, { type: 'note' }>;

function schemaOf(input: unknown) {
  if (typeof input === 'string') return words;
  if (isNestedTooDeep(input)) return nestedTooDeep;
  const type = (input as { type?: unknown } | null)?.type;
  if (typeof type !== 'string') return missingType;
  return Object.hasOwn(knownBlockSchemas, type) ? knownBlockSchemas[type as BlockType] : unknownBlock;
}

const words = v.pipe(
  wordsSchema,
  v.transform((text): Paragraph => ({ type: 'paragraph', text })),
);
const missingType = v.object({ type: v.string('names the block’s type and is missing') });
const unknownBlock = v.pipe(
  v.looseObject({ type: v.string(), language: v.fallback(language, undefined) }),
  v.transform((block): UnknownBlock => ({ type: 'unknown', original: block.type, language: block.language })),
);

/**
 * One block. Its `type` decides before it is parsed, so that an issue is named inside the block it is in;
 * an unknown type becomes an {@link UnknownBlock} and never costs the article.
 */
export const blockSchema: v.GenericSchema<BlockFile, Block> = v.lazy(
  (input) => schemaOf(input) as unknown as v.GenericSchema<BlockFile, Block>,
);
