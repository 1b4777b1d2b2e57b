import * as v from 'valibot';
import type { BlockFile } from '../../../contract/blockSchema.ts';
import { languageTagSchema } from '../../../contract/text/textSchema.ts';

/** What an editor pastes from another program: its HTML or, without any, its plain text. */
export const pastedSchema = v.pipe(
  v.strictObject({
    /** The article's. */
    language: languageTagSchema,
    html: v.optional(v.string()),
    text: v.optional(v.string()),
  }),
  v.check(({ html, text }) => (html === undefined) !== (text === undefined), 'needs html or text'),
);

export type PastedRequest = v.InferOutput<typeof pastedSchema>;

/** The same as blocks of the contract. */
export interface PastedAnswer {
  blocks: BlockFile[];
  /** What could not be taken over, in English. */
  lost: string[];
}
