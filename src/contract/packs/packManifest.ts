import * as v from 'valibot';
import { articleIdPattern } from '../articlePath.ts';

/** Articles in one pack file. Packs count from the oldest, so that publishing changes the newest alone. */
export const packSize = 100;

/** Of so many of the newest packs the manifest names every article: a reader fetches the few that are new one by one. */
export const listedPacks = 2;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.regex(articleIdPattern));

const packEntrySchema = v.object({
  /** Below the site's base; its name carries a hash. */
  file: v.pipe(v.string(), v.regex(/^packs\/[\w/-]+\.json$/)),
  articles: v.pipe(count, v.minValue(1), v.maxValue(packSize)),
  /** Bytes on the line. */
  bytes: count,
  /** The ids of the first and the last article in it. */
  newest: id,
  oldest: id,
  /** Its articles, newest first, each with a hash that changes with it; in the newest packs alone. */
  listed: v.optional(v.array(v.tuple([id, v.string()]))),
});

/** The packs of a list, newest first. */
export const packManifestSchema = v.object({ packs: v.array(packEntrySchema) });

export type PackEntry = v.InferOutput<typeof packEntrySchema>;
export type PackManifest = v.InferOutput<typeof packManifestSchema>;
