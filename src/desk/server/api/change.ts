import * as v from 'valibot';
import { wordsSchema } from '../../../contract/text/textSchema.ts';

/** The same as the page sends it. */
export const changeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('silent') }),
  v.strictObject({
    kind: v.literal('correction'),
    text: wordsSchema,
  }),
]);

/** What becomes of an edit to a published article: a silent fix, or a correction shown below the text. */
export type Change = v.InferOutput<typeof changeSchema>;
