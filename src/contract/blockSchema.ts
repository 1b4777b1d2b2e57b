import * as v from 'valibot';
import {
  languageTagSchema,
  noteNumberSchema,
  type Text,
  textSchema,
  verseSchema,
  wordsSchema,
} from './textSchema.ts';

const language = v.optional(languageTagSchema);
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1, 'must be the picture’s size in pixels'));

/** A file of the archive's own, relative to `content/`: no other host, no way up. */
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
  items: v.pipe(v.array(textSchema), v.minLength(1, 'is empty')),
  language,
});
const figure = v.object({
  type: v.literal('figure'),
  src: imagePathSchema,
  alt: v.string(),
  caption: v.optional(textSchema),
  width: pixels,
  height: pixels,
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

/** What stands where a block of a type this reader does not know was sent. */
export interface UnknownBlock {
  type: 'unknown';
  /** The type as it was written. */
  original: string;
  language?: string | undefined;
}

export interface Quote {
  type: 'quote';
  body: Block[];
  cite?: Text | undefined;
  language?: string | undefined;
}

export type Paragraph = v.InferOutput<typeof paragraph>;
export type Heading = v.InferOutput<typeof heading>;
export type List = v.InferOutput<typeof list>;
export type Figure = v.InferOutput<typeof figure>;
export type Table = v.InferOutput<typeof table>;
export type Note = v.InferOutput<typeof note>;

/** A block of an article's body, every one an object: a plain string has become a paragraph. */
export type Block =
  | Paragraph
  | Heading
  | Quote
  | List
  | v.InferOutput<typeof verseSchema>
  | Figure
  | Table
  | Note
  | v.InferOutput<typeof gap>
  | v.InferOutput<typeof rule>
  | UnknownBlock;

const quote: v.GenericSchema<unknown, Quote> = v.object({
  type: v.literal('quote'),
  body: v.lazy(() =>
    v.pipe(v.union([v.string(), v.array(blockSchema)]), v.transform(toBlocks), v.minLength(1, 'is empty')),
  ),
  cite: v.optional(textSchema),
  language,
}) as v.GenericSchema<unknown, Quote>;

const known = {
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
} as const;

/** The block types of the contract (design 2.1). */
export const blockTypes = Object.keys(known) as (keyof typeof known)[];

function toBlocks(body: string | Block[]): Block[] {
  return typeof body === 'string' ? [{ type: 'paragraph', text: body }] : body;
}

function schemaOf(input: unknown) {
  if (typeof input === 'string') return words;
  const type = (input as { type?: unknown } | null)?.type;
  if (typeof type !== 'string') return missingType;
  return Object.hasOwn(known, type) ? known[type as keyof typeof known] : unknownBlock;
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
 * One block. Chosen by its `type` before it is read, so that a fault is named inside the block it is in;
 * a type nobody knows yet becomes an {@link UnknownBlock}, never a lost article.
 */
export const blockSchema: v.GenericSchema<unknown, Block> = v.lazy(
  (input) => schemaOf(input) as unknown as v.GenericSchema<unknown, Block>,
);

/** The same blocks as a plain union: what the published JSON Schema is made from. */
export const knownBlockSchemas = known;
