import * as v from 'valibot';
import { isLanguageTag } from '../../language/languages.ts';
import type { ArticleFile } from '../formats/importedDocument.ts';

const text = v.string();
const optionalText = v.optional(text);

/**
 * An article while it is being edited: its shape holds, its fields may still be empty or wrong; the contract's own
 * schema is asked when it is published.
 */
export const draftArticleSchema = v.pipe(
  v.looseObject({
    id: v.pipe(text, v.maxLength(300)),
    language: v.pipe(text, v.check(isLanguageTag, 'is not a BCP 47 language tag')),
    title: text,
    authors: v.array(text),
    date: text,
    source: v.optional(v.looseObject({ name: text, date: optionalText, url: optionalText })),
    summary: optionalText,
    topics: v.optional(v.array(text)),
    translationOf: optionalText,
    updated: optionalText,
    corrections: v.optional(v.array(v.looseObject({ date: text, text }))),
    image: v.optional(v.looseObject({ src: text, alt: optionalText })),
    body: v.array(v.union([text, v.looseObject({ type: text })])),
  }),
  v.transform((article) => article as unknown as ArticleFile),
);

const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

export const saveSchema = v.strictObject({ revision, article: draftArticleSchema });

export const publishSchema = v.strictObject({
  revision,
  change: v.optional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('silent') }),
      v.strictObject({
        kind: v.literal('correction'),
        text: v.pipe(
          text,
          v.check((words) => words.trim() !== '', 'says nothing'),
        ),
      }),
    ]),
  ),
  /** Whether what was changed elsewhere is written over. */
  over: v.optional(v.boolean(), false),
});

export const openSchema = v.strictObject({
  id: text,
  /** Whether a draft of it is given up for what the archive holds. */
  anew: v.optional(v.boolean(), false),
});
