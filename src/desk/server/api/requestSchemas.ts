import * as v from 'valibot';
import { languageTagSchema, wordsSchema } from '../../../contract/text/textSchema.ts';
import { changeSchema } from './change.ts';
import { draftArticleSchema } from './draftArticleSchema.ts';

const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

export const saveSchema = v.strictObject({
  revision,
  article: draftArticleSchema,
  settled: v.optional(v.array(v.pipe(v.string(), v.maxLength(500)))),
});

export const newArticleSchema = v.strictObject({ language: languageTagSchema });

export const publishSchema = v.strictObject({
  revision,
  change: v.optional(changeSchema),
  /** Whether to overwrite what was changed elsewhere. */
  over: v.optional(v.boolean(), false),
});

export const retractSchema = v.strictObject({
  revision,
  /** Why, as readers will see it. */
  text: wordsSchema,
  over: v.optional(v.boolean(), false),
});

export const removalSchema = v.strictObject({ revision, over: v.optional(v.boolean(), false) });

export const restoreSchema = v.strictObject({ revision });

export const openSchema = v.strictObject({
  id: v.string(),
  /** Whether to discard its draft for the archive's version. */
  fresh: v.optional(v.boolean(), false),
});

export const siteSchema = v.strictObject({ release: v.boolean() });
