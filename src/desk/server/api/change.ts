import * as v from 'valibot';
import { languageTagSchema, wordsSchema } from '../../../contract/text/textSchema.ts';

const passageSchema = v.strictObject({
  before: v.optional(wordsSchema),
  after: v.optional(wordsSchema),
  language: v.optional(languageTagSchema),
});

/** The same as the page sends it. */
export const changeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('silent') }),
  v.strictObject({
    kind: v.literal('correction'),
    text: wordsSchema,
    changes: v.optional(v.array(passageSchema)),
  }),
]);

/**
 * What becomes of an edit to a published article: a silent fix, or a correction shown below the text, with the passages whose
 * change readers may see.
 */
export type Change = v.InferOutput<typeof changeSchema>;

/** A passage before and after an edit, as plain words; one of them alone where it was added or removed. Its language, if not the article's. */
export type Passage = v.InferOutput<typeof passageSchema>;

/** The answer to which passages a draft would change. */
export interface PassagesAnswer {
  passages: Passage[];
}
