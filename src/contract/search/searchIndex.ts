import * as v from 'valibot';

/** Raise it with every change of what the files of the index mean. */
export const searchVersion = 2;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * `content/search/manifest.json`: the only file of the index that changes under its name. The documents of a segment are
 * numbered from 0, oldest first.
 */
export const searchManifestSchema = v.object({
  version: v.literal(searchVersion),
  /** How many articles can be found. */
  articles: count,
  /** The languages that articles are in, BCP 47, each with its section's id. */
  languages: v.record(v.string(), v.string()),
  segments: v.array(
    v.object({
      /** The name of its folder: the hash of what it is made from. */
      name: v.pipe(v.string(), v.regex(/^[\w-]{10,40}$/)),
      documents: count,
      /** Documents that are no longer there, or are newer in another segment. */
      gone: v.array(count),
    }),
  ),
});

/** The root of a segment: how its files divide its terms, and its documents by day. */
export const searchRootSchema = v.object({
  /** The terms at which the dictionary's files begin, in order: key, space, word; shortened as far as they differ. */
  shards: v.array(v.string()),
  /** For each day that has documents, from the oldest: how many days after the one before (the first: days since 1970), and how many documents. */
  days: v.array(count),
});

export type SearchManifest = v.InferOutput<typeof searchManifestSchema>;
export type SearchRoot = v.InferOutput<typeof searchRootSchema>;

/** A file of documents, as JSON. Of each: id, day, section's id, language, title, authors, source or empty, lead. */
export const searchDocumentsSchema = v.array(
  v.tuple([
    v.string(),
    v.string(),
    v.string(),
    v.string(),
    v.string(),
    v.array(v.string()),
    v.string(),
    v.string(),
  ]),
);

export type SearchDocument = v.InferOutput<typeof searchDocumentsSchema>[number];
