import * as v from 'valibot';
import { isLanguageTag } from '../language/languages.ts';

/** A BCP 47 tag that is well formed; whether the reader knows it is asked where it is shown. */
export const languageTagSchema = v.pipe(v.string(), v.check(isLanguageTag, 'is not a BCP 47 language tag'));

/** Text with something in it: no field of the contract is there to be empty. */
export const wordsSchema = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'is empty'),
);

/** Where a link may lead: the web, a mail address, or a place in this publication. Never a script. */
export const hrefSchema = v.pipe(
  v.string(),
  v.regex(
    /^(https?:\/\/[^\s]+|mailto:[^\s]+|\/(?![/\\])[^\s]*|#p?\d+)$/i,
    'is not an http(s), mailto or in-house address',
  ),
);

const notANoteNumber = 'is not a whole number from 1 on';

/** What a footnote and its references are counted by. */
export const noteNumberSchema = v.pipe(v.number(), v.integer(notANoteNumber), v.minValue(1, notANoteNumber));

/** A run of text with a quality of its own. */
export const spanSchema = v.object({
  text: v.string(),
  em: v.optional(v.boolean()),
  strong: v.optional(v.boolean()),
  href: v.optional(hrefSchema),
  language: v.optional(languageTagSchema),
  note: v.optional(noteNumberSchema),
});

/** `text` of the contract (docs/contract.md): a plain string, or strings and spans in a row. */
export const textSchema = v.union([v.string(), v.array(v.union([v.string(), spanSchema]))]);

/** Bayts of two hemistichs each; the motto of the letterhead is one of these too. */
export const verseSchema = v.object({
  type: v.literal('verse'),
  bayts: v.pipe(v.array(v.strictTuple([wordsSchema, wordsSchema])), v.minLength(1, 'is empty')),
  attribution: v.optional(textSchema),
  language: v.optional(languageTagSchema),
});

export type Span = v.InferOutput<typeof spanSchema>;
export type Text = v.InferOutput<typeof textSchema>;
export type Verse = v.InferOutput<typeof verseSchema>;
