import * as v from 'valibot';
import { isLanguageTag } from '../../language/languages.ts';
import { characterIssues, charactersSchema, plainTextSchema, unpairedControls } from './plainTextSchema.ts';

/** A well-formed BCP 47 tag; whether the reader knows it is decided where it is shown. */
export const languageTagSchema = v.pipe(v.string(), v.check(isLanguageTag, 'is not a BCP 47 language tag'));

/** Text that is not blank: a field of the contract is either filled or absent. */
export const wordsSchema = v.pipe(
  plainTextSchema,
  v.check((text) => text.trim() !== '', 'is empty'),
);

/** Where a link may lead: the web, an e-mail address, or a page of this publication. Never a script. */
export const hrefSchema = v.pipe(
  plainTextSchema,
  v.regex(
    /^(https?:\/\/[^\s]+|mailto:[^\s]+|\/(?![/\\])[^\s]*|#p?\d+)$/i,
    'is not an http(s), mailto or in-house address',
  ),
);

const notANoteNumber = 'is not a whole number from 1 on';

/** The number that joins a footnote and its references. */
export const noteNumberSchema = v.pipe(v.number(), v.integer(notANoteNumber), v.minValue(1, notANoteNumber));

/** A run of text with emphasis, a link, a language or a note of its own. */
export const spanSchema = v.object({
  text: charactersSchema,
  em: v.optional(v.boolean()),
  strong: v.optional(v.boolean()),
  href: v.optional(hrefSchema),
  language: v.optional(languageTagSchema),
  note: v.optional(noteNumberSchema),
});

/** `text` of the contract (docs/contract.md): a plain string, or strings and spans in a row. */
export const textSchema = v.union([
  plainTextSchema,
  v.pipe(
    v.array(v.union([charactersSchema, spanSchema])),
    v.check((runs) => isPaired(runs), characterIssues.direction),
  ),
]);

/** A span with a language is shown in an isolate of its own; a direction may be open across all others. */
function isPaired(runs: readonly (string | Span)[]): boolean {
  const isolated = runs.flatMap((run) => (typeof run === 'object' && run.language ? [run.text] : []));
  const flowing = runs.map((run) => (typeof run === 'string' ? run : run.language ? '' : run.text)).join('');
  return [flowing, ...isolated].every((text) => unpairedControls(text).length === 0);
}

/** Bayts of two hemistichs each; the letterhead's motto is one, too. */
export const verseSchema = v.object({
  type: v.literal('verse'),
  bayts: v.pipe(v.array(v.strictTuple([wordsSchema, wordsSchema])), v.minLength(1, 'is empty')),
  attribution: v.optional(textSchema),
  language: v.optional(languageTagSchema),
});

export type Span = v.InferOutput<typeof spanSchema>;
export type Text = v.InferOutput<typeof textSchema>;
export type Verse = v.InferOutput<typeof verseSchema>;
