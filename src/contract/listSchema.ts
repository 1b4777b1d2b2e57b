import * as v from 'valibot';
import type { ForFeedReaders } from './forFeedReaders.ts';

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
    /** How long its recording is, in seconds. */
    audio: v.optional(v.number()),
  }),
});

const localizedTextSchema = v.object({ text, language: text });
/** What a list is called in several languages, if the publication says so: a topic that its table names. */
const label = v.optional(v.record(text, text));

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
  _aaaa: v.optional(v.object({ name: localizedTextSchema, label })),
});

/** How much a list holds. */
export const listCountsSchema = v.object({
  articles: v.number(),
  pages: v.number(),
  newest: v.optional(day),
  /** Of a month: its articles on each day, from the first, and the lists of the months before and after it that have any. */
  days: v.optional(v.array(v.number())),
  older: v.optional(text),
  newer: v.optional(text),
});

/** The years of both calendars that have articles, newest first, and the articles of each of their twelve months; or one year and its neighbours. */
export const archiveIndexSchema = v.object({
  years: v.array(v.object({ year: v.number(), months: v.array(v.number()) })),
  older: v.optional(v.number()),
  newer: v.optional(v.number()),
});

/** `archive.json`: how much each list holds that is there whatever is published, so that it stays small (decision 0010). */
export const archiveSchema = v.object({ pageSize: v.number(), lists: v.record(text, listCountsSchema) });

/** All lists of one kind that are named by what articles name: a group per script, each in the order of its alphabet. */
export const listIndexSchema = v.object({
  groups: v.array(
    v.object({
      /** ISO 15924. */
      script: text,
      lists: v.array(v.object({ list: text, name: localizedTextSchema, label, articles: v.number() })),
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
  /** In the order of the article's topics. */
  topics: v.optional(v.array(text)),
});

/** Why two articles belong together, in the words of the one that names the other. */
export const relationSchema = v.variant('by', [
  v.object({ by: v.literal('topic'), name: text }),
  v.object({ by: v.literal('author'), name: text }),
  v.object({ by: v.literal('words'), words: v.array(text) }),
]);

/**
 * What else a reader of an article may want to read, with the strongest reason. It stands in the file around the article, and
 * is read from it on its own: a built page does without it.
 */
export const suggestedArticlesSchema = v.object({
  related: v.optional(v.array(v.object({ item: listItemSchema, why: relationSchema }))),
});

export type ListItem = v.InferOutput<typeof listItemSchema>;
export type StoredListPage = v.InferOutput<typeof listPageSchema>;
export type ListCounts = v.InferOutput<typeof listCountsSchema>;
export type ListIndex = v.InferOutput<typeof listIndexSchema>;
export type Archive = v.InferOutput<typeof archiveSchema>;
export type ArchiveIndex = v.InferOutput<typeof archiveIndexSchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type SuggestedArticles = v.InferOutput<typeof suggestedArticlesSchema>;
export type RelatedArticles = v.InferOutput<typeof relatedArticlesSchema>;

/** An item, a page of a list, and what stands around an article, as the reader has them. */
export type ReaderItem = Omit<ListItem, ForFeedReaders>;
export type ReaderListPage = Omit<StoredListPage, ForFeedReaders | 'items'> & { items: ReaderItem[] };
export type ReaderAround = Omit<RelatedArticles, 'newer' | 'older'> & {
  newer?: ReaderItem | undefined;
  older?: ReaderItem | undefined;
};
