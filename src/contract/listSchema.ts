import * as v from 'valibot';

const text = v.string();
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * One article as a list shows it: an item of JSON Feed 1.1, with our own fields under `_aaaa` as that standard asks.
 * It holds only what cards show.
 */
export const listItemSchema = v.object({
  id: text,
  url: text,
  title: text,
  language: text,
  /** The summary, or how the text begins. */
  content_text: text,
  /** RFC 3339; the reader uses only its day. */
  date_published: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T/)),
  date_modified: v.optional(text),
  authors: v.array(v.object({ name: text })),
  tags: v.optional(v.array(text)),
  external_url: v.optional(text),
  _aaaa: v.object({
    section: text,
    words: v.number(),
    source: v.optional(v.object({ name: text, date: v.optional(day), url: v.optional(text) })),
    image: v.optional(v.object({ src: text, alt: text, width: v.number(), height: v.number() })),
  }),
});

const localizedTextSchema = v.object({ text, language: text });

/** One page of a list: a JSON Feed 1.1 document, newest first, `next_url` leading to the older page. */
export const listPageSchema = v.object({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  next_url: v.optional(text),
  items: v.array(listItemSchema),
  /** What the list is called, where it is named by what articles name: as its newest article here spells it, in its language. */
  _aaaa: v.optional(v.object({ name: localizedTextSchema })),
});

/** How much a list holds. */
export const listCountsSchema = v.object({
  articles: v.number(),
  pages: v.number(),
  newest: v.optional(day),
});

/** `archive.json`: how much each list holds that is there whatever is published, so that it stays small (decision 0010). */
export const archiveSchema = v.object({ pageSize: v.number(), lists: v.record(text, listCountsSchema) });

/** All lists of one kind that are named by what articles name: a group per script, each in the order of its alphabet. */
export const listIndexSchema = v.object({
  groups: v.array(
    v.object({
      /** ISO 15924. */
      script: text,
      lists: v.array(v.object({ list: text, name: localizedTextSchema, articles: v.number() })),
    }),
  ),
});

/**
 * What stands around an article: its neighbours in the section, its versions in other languages, the lists of its authors
 * and of its source; of a translation, also the id of the text that all versions come from.
 */
export const relatedArticlesSchema = v.object({
  newer: v.optional(listItemSchema),
  older: v.optional(listItemSchema),
  original: v.optional(text),
  versions: v.array(v.object({ id: text, language: text, title: text })),
  /** In the order of the article's authors. */
  authors: v.optional(v.array(text)),
  source: v.optional(text),
});

export type ListItem = v.InferOutput<typeof listItemSchema>;
export type StoredListPage = v.InferOutput<typeof listPageSchema>;
export type ListCounts = v.InferOutput<typeof listCountsSchema>;
export type ListIndex = v.InferOutput<typeof listIndexSchema>;
export type Archive = v.InferOutput<typeof archiveSchema>;
export type RelatedArticles = v.InferOutput<typeof relatedArticlesSchema>;
