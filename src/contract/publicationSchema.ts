import * as v from 'valibot';
import { asciiSlug, labelSchema, letterheadSchema, type sectionSchema } from './letterheadSchema.ts';
import { wordsSchema } from './text/textSchema.ts';
import { mirrorsSchema } from './trust/mirrorsSchema.ts';
import { onionPattern } from './trust/onionAddress.ts';
import { policySchema } from './trust/policySchema.ts';
import { securitySchema } from './trust/securitySchema.ts';
import { trustTxtSchema } from './trust/trustTxtSchema.ts';

/** One topic, whatever its articles call it: its label's words are among its names. */
export const topicSchema = v.object({
  id: asciiSlug,
  label: labelSchema,
  names: v.optional(v.array(wordsSchema)),
});

/** Where a publication tells of how it works: each policy's own words, or an address. */
const policiesSchema = v.object({
  corrections: v.optional(policySchema),
  masthead: v.optional(policySchema),
  licence: v.optional(policySchema),
});

/** `publication.json` (docs/contract.md): the letterhead as data, and what only some pages and files need. */
export const publicationSchema = v.object({
  ...letterheadSchema.entries,
  topics: v.optional(v.array(topicSchema)),
  policies: v.optional(policiesSchema),
  security: v.optional(securitySchema),
  trust: v.optional(trustTxtSchema),
  onion: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        onionPattern,
        'is not the address of an onion service of version 3: http://, 56 characters, .onion',
      ),
    ),
  ),
  mirrors: v.optional(mirrorsSchema),
});

export type Publication = v.InferOutput<typeof publicationSchema>;
export type Section = v.InferOutput<typeof sectionSchema>;
export type Label = v.InferOutput<typeof labelSchema>;
