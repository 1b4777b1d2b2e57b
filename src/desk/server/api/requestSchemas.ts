import * as v from 'valibot';
import { changeSchema } from './change.ts';
import { draftArticleSchema } from './draftArticleSchema.ts';

const text = v.string();
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

export const saveSchema = v.strictObject({ revision, article: draftArticleSchema });

export const publishSchema = v.strictObject({
  revision,
  change: v.optional(changeSchema),
  /** Whether what was changed elsewhere is written over. */
  over: v.optional(v.boolean(), false),
});

export const openSchema = v.strictObject({
  id: text,
  /** Whether a draft of it is given up for what the archive holds. */
  anew: v.optional(v.boolean(), false),
});
