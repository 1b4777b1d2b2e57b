import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { articleSchema } from '../../contract/articleSchema.ts';
import { type Block, knownBlockSchemas } from '../../contract/blockSchema.ts';
import { publicationSchema } from '../../contract/publicationSchema.ts';
import { policyNames } from '../../contract/trust/policyAddress.ts';

/**
 * The contract as JSON Schema (draft 2020-12), generated from the schemas that the reader itself parses with; published as
 * `content/schema/article.json` and `content/schema/publication.json`.
 */
export function jsonSchemas(): [path: string, json: object][] {
  const blocks: v.GenericSchema<unknown, unknown> = v.lazy(() => block);
  const block = v.union([
    v.string(),
    ...Object.values(knownBlockSchemas).filter((schema) => schema !== knownBlockSchemas.quote),
    v.object({
      type: v.literal('quote'),
      body: v.union([v.string(), v.pipe(v.array(blocks), v.minLength(1))]),
      cite: v.optional(knownBlockSchemas.paragraph.entries.text),
      language: v.optional(v.string()),
    }),
  ]);
  const article = v.object({
    ...articleSchema.entries,
    body: v.array(blocks) as v.GenericSchema<unknown, Block[]>,
  });
  const policy = v.union([v.string(), v.record(v.string(), v.pipe(v.array(blocks), v.minLength(1)))]);
  const publication = v.object({
    ...publicationSchema.entries,
    policies: v.optional(v.object(v.entriesFromList(policyNames, v.optional(policy)))),
  });
  const options = {
    typeMode: 'input',
    errorMode: 'ignore',
    target: 'draft-2020-12',
  } as const;
  const withBlocks = { ...options, definitions: { block } };
  return [
    [
      'schema/article.json',
      { title: 'AA-AA article', ...toJsonSchema(article, withBlocks), ...textOrRetraction },
    ],
    ['schema/publication.json', { title: 'AA-AA publication', ...toJsonSchema(publication, withBlocks) }],
  ];
}

/** What valibot has no words for: a retracted article has no text, any other has one. */
const textOrRetraction = {
  if: { required: ['retraction'] },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
  then: { properties: { body: { maxItems: 0 } } },
  else: { properties: { body: { minItems: 1 } } },
};
