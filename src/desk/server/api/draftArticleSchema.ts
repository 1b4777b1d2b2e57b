import * as v from 'valibot';
import { type ArticleFile, articleSchema, imageSchema } from '../../../contract/articleSchema.ts';
import { isNestedTooDeep, maxNesting, nestingIssue } from '../../../contract/nesting.ts';
import { languageTagSchema } from '../../../contract/text/textSchema.ts';

/**
 * An article while it is being edited: it has the contract's shape, but its fields may still be empty or wrong. The
 * contract's own schema checks it when it is published.
 */
export const draftArticleSchema = v.pipe(
  v.looseObject({
    ...shapesOf(articleSchema.entries),
    id: v.pipe(v.string(), v.maxLength(300)),
    language: languageTagSchema,
    image: v.optional(v.looseObject({ ...shapesOf(imageSchema.entries), alt: v.optional(v.string()) })),
    body: v.array(v.union([v.string(), v.looseObject({ type: v.string() })])),
  }),
  // A body's blocks are two levels further in.
  v.check((article) => !isNestedTooDeep(article, maxNesting + 2), nestingIssue),
  v.transform((article) => article as unknown as ArticleFile),
);

function shapesOf(entries: v.ObjectEntries): v.ObjectEntries {
  return Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, shapeOf(schema)]));
}

/** The shape a schema requires: strings, lists of them, objects and their required fields. */
function shapeOf(schema: object): v.GenericSchema {
  if ('wrapped' in schema) return v.optional(shapeOf(schema.wrapped as object));
  if ('item' in schema) return v.array(shapeOf(schema.item as object));
  if ('entries' in schema) return v.looseObject(shapesOf(schema.entries as v.ObjectEntries));
  return 'type' in schema && schema.type === 'string' ? v.string() : v.optional(v.unknown());
}
