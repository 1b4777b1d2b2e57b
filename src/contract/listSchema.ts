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

/** One page of a list: a JSON Feed 1.1 document, newest first, `next_url` leading to the older page. */
export const listPageSchema = v.object({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  next_url: v.optional(text),
  items: v.array(listItemSchema),
});

/** `archive.json`: the size of each list; small whatever the archive's size. */
export const archiveSchema = v.object({
  pageSize: v.number(),
  lists: v.record(text, v.object({ articles: v.number(), pages: v.number(), newest: v.optional(day) })),
});

/**
 * What relates to an article: its neighbours in the section and its versions in other languages; for a translation,
 * also the id of the text that all versions come from.
 */
export const relatedArticlesSchema = v.object({
  newer: v.optional(listItemSchema),
  older: v.optional(listItemSchema),
  original: v.optional(text),
  versions: v.array(v.object({ id: text, language: text, title: text })),
});

export type ListItem = v.InferOutput<typeof listItemSchema>;
export type StoredListPage = v.InferOutput<typeof listPageSchema>;
export type Archive = v.InferOutput<typeof archiveSchema>;
export type RelatedArticles = v.InferOutput<typeof relatedArticlesSchema>;
