import * as v from 'valibot';
import { isDay } from '../language/calendar.ts';
import { articleIdPattern } from './articlePath.ts';
import { audioSchema } from './audio/audioSchema.ts';
import { rowsSchema } from './beside/rowsSchema.ts';
import { blockSchema, imagePathSchema, pixelsSchema } from './blockSchema.ts';
import { changedWords } from './text/changedWords.ts';
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

/**
 * A passage before and after a correction, as plain words; one of them alone where it was added or removed. Its language, where
 * that is not the article's.
 */
const changeSchema = v.pipe(
  v.object({
    before: v.optional(wordsSchema),
    after: v.optional(wordsSchema),
    language: v.optional(languageTagSchema),
  }),
  v.check(({ before, after }) => before !== after, 'names no change: before and after are the same'),
);

/**
 * A state of a passage: the element that marks its words that differ, its text in parts (changedWords.ts), and its language, where
 * that is not the article's.
 */
export interface ChangedState {
  element: 'del' | 'ins';
  parts: string[];
  language?: string | undefined;
}

/**
 * What was corrected, when, and, where the editor shows it, what exactly changed. The words that differ are marked here, once, so
 * that no page needs the code that finds them.
 */
const correctionSchema = v.pipe(
  v.object({
    date: daySchema,
    text: wordsSchema,
    changes: v.optional(v.pipe(v.array(changeSchema), v.minLength(1, 'is empty'))),
  }),
  v.transform((correction) => ({
    ...correction,
    ...(correction.changes && { marked: correction.changes.flatMap(changedStates) }),
  })),
);

/** A passage as it was, then as it is. */
function changedStates({
  before = '',
  after = '',
  language,
}: v.InferOutput<typeof changeSchema>): ChangedState[] {
  const marked = changedWords(before, after);
  return [
    ...(before ? [{ element: 'del' as const, parts: marked.before, language }] : []),
    ...(after ? [{ element: 'ins' as const, parts: marked.after, language }] : []),
  ];
}

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
  /** Which blocks of the original and of this translation stand beside each other, where an editor has corrected that. */
  alignment: v.optional(rowsSchema),
  updated: v.optional(daySchema),
  corrections: v.optional(v.array(correctionSchema)),
  image: v.optional(imageSchema),
  audio: v.optional(audioSchema),
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
