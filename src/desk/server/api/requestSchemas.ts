import * as v from 'valibot';
import { changeSchema } from './change.ts';
import { draftArticleSchema } from './draftArticleSchema.ts';

const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

export const saveSchema = v.strictObject({ revision, article: draftArticleSchema });

export const publishSchema = v.strictObject({
  revision,
  change: v.optional(changeSchema),
  /** Whether to overwrite what was changed elsewhere. */
  over: v.optional(v.boolean(), false),
});

export const openSchema = v.strictObject({
  id: v.string(),
  /** Whether to discard its draft for the archive's version. */
  fresh: v.optional(v.boolean(), false),
});
