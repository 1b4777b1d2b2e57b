import * as v from 'valibot';

/** How an edit of a published article is kept, as the page sends it. */
export const changeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('silent') }),
  v.strictObject({
    kind: v.literal('correction'),
    text: v.pipe(
      v.string(),
      v.check((words) => words.trim() !== '', 'says nothing'),
    ),
  }),
]);

/** How an edit of a published article is kept: said to nobody, or as a correction under the text. */
export type Change = v.InferOutput<typeof changeSchema>;
