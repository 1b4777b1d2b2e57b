import * as v from 'valibot';
import { plainTextSchema } from './text/plainTextSchema.ts';
import { languageTagSchema, verseSchema, wordsSchema } from './text/textSchema.ts';

/** Letters, figures and hyphens: a part of an address. */
export const asciiSlug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an ascii-slug'));

/** One text in several languages, in the letterhead's order. */
export const labelSchema = v.pipe(
  v.record(languageTagSchema, wordsSchema),
  v.check((label) => Object.keys(label).length > 0, 'has no language'),
);

export const sectionSchema = v.object({
  id: asciiSlug,
  label: labelSchema,
  languages: v.pipe(v.array(languageTagSchema), v.minLength(1, 'names no language')),
});

/** What the reader needs of `publication.json`: it stands in every page, so what few pages need comes with their own data. */
export const letterheadSchema = v.object({
  name: labelSchema,
  monogram: wordsSchema,
  motto: v.optional(verseSchema),
  website: v.optional(wordsSchema),
  email: v.optional(v.pipe(plainTextSchema, v.regex(/^[^\s@]+@[^\s@]+$/, 'is not a mail address'))),
  origin: v.pipe(
    plainTextSchema,
    v.regex(/^https?:\/\/[^\s]+[^\s/]$/, 'is not an http(s) address without a closing slash'),
  ),
  sections: v.pipe(
    v.array(sectionSchema),
    v.minLength(1, 'names no section'),
    v.check(
      eachOnce((section) => [section.id]),
      'has two sections of one id',
    ),
    v.check(
      eachOnce((section) => section.languages),
      'has one language in two sections',
    ),
  ),
});

function eachOnce(keysOf: (section: v.InferOutput<typeof sectionSchema>) => string[]) {
  return (sections: v.InferOutput<typeof sectionSchema>[]) => {
    const keys = sections.flatMap(keysOf);
    return new Set(keys).size === keys.length;
  };
}
