import * as v from 'valibot';
import { type Block, blockSchema } from '../blockSchema.ts';
import { languageTagSchema, wordsSchema } from '../text/textSchema.ts';

/** A block of a policy: text alone. */
export type PolicyBlock = Extract<Block, { type: 'paragraph' | 'heading' | 'list' }>;

const elsewhere = v.pipe(
  wordsSchema,
  v.regex(/^https?:\/\/[^\s]+$/i, 'is neither an http(s) address nor words in languages'),
);

const isPolicyBlock = (block: Block): block is PolicyBlock =>
  block.type === 'paragraph' || block.type === 'heading' || block.type === 'list';

const policyBlocks = v.pipe(
  v.array(blockSchema),
  v.minLength(1, 'is empty'),
  v.check((blocks) => blocks.every(isPolicyBlock), 'holds another block than paragraphs, headings and lists'),
  v.transform((blocks) => blocks.filter(isPolicyBlock)),
);

/** One policy's words in each language. */
export const policyWordsSchema = v.pipe(
  v.record(languageTagSchema, policyBlocks),
  v.check((words) => Object.keys(words).length > 0, 'has no language'),
);

/** A policy as `publication.json` has it: its words, or the address where they stand. Chosen before it is parsed, so that an issue is named inside. */
export const policySchema = v.lazy((input) =>
  typeof input === 'string' ? elsewhere : policyWordsSchema,
) as v.GenericSchema<
  string | v.InferInput<typeof policyWordsSchema>,
  string | v.InferOutput<typeof policyWordsSchema>
>;

export type PolicyWords = v.InferOutput<typeof policyWordsSchema>;
