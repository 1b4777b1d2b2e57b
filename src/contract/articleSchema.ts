import * as v from 'valibot';
import { isDay } from '../language/calendar.ts';
import { articleIdPattern } from './articlePath.ts';
import { blockSchema, imagePathSchema, pixelsSchema } from './blockSchema.ts';
import { plainTextSchema } from './text/plainTextSchema.ts';
import { languageTagSchema, wordsSchema } from './text/textSchema.ts';

/** `YYYY-MM-DD-ascii-slug`: an article's name, its file's name and its address. */
export const articleIdSchema = v.pipe(
  v.string(),
  v.regex(articleIdPattern, 'is not of the form YYYY-MM-DD-ascii-slug'),
);

/** A calendar day, `YYYY-MM-DD`: no time, no zone. */
export const daySchema = v.pipe(v.string(), v.check(isDay, 'is not a day of the calendar (YYYY-MM-DD)'));

const webAddress = v.pipe(plainTextSchema, v.regex(/^https?:\/\/\S+$/i, 'is not an http(s) address'));

export const sourceSchema = v.object({
  name: wordsSchema,
  date: v.optional(daySchema),
  url: v.optional(webAddress),
});

export const imageSchema = v.object({
  src: imagePathSchema,
  alt: plainTextSchema,
  width: pixelsSchema,
  height: pixelsSchema,
});

/** When an article was retracted, and why: the words that stand at its address in place of the text. */
const retractionSchema = v.object({ date: daySchema, text: wordsSchema });

const articleFields = v.object({
  id: articleIdSchema,
  language: languageTagSchema,
  title: wordsSchema,
  authors: v.pipe(v.array(wordsSchema), v.minLength(1, 'names nobody')),
  date: daySchema,
  source: v.optional(sourceSchema),
  summary: v.optional(wordsSchema),
  topics: v.optional(v.array(wordsSchema)),
  translationOf: v.optional(articleIdSchema),
  updated: v.optional(daySchema),
  corrections: v.optional(v.array(v.object({ date: daySchema, text: wordsSchema }))),
  image: v.optional(imageSchema),
  retraction: v.optional(retractionSchema),
  body: v.array(blockSchema),
});

/** One article of the archive (docs/contract.md): what a file holds on one side, what the reader shows on the other. */
export const articleSchema = v.pipe(
  articleFields,
  v.forward(
    v.partialCheck(
      [['body'], ['retraction']],
      ({ body, retraction }) => retraction !== undefined || body.length > 0,
      'is empty',
    ),
    ['body'],
  ),
);

export type Article = v.InferOutput<typeof articleSchema>;
/** An article as its file holds it, before the schema has read it. */
export type ArticleFile = v.InferInput<typeof articleSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Image = v.InferOutput<typeof imageSchema>;
