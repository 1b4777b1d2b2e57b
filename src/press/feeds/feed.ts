import type { Article } from '../../contract/articleSchema.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import type { LocalizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';

/** How many articles a feed holds: the newest. */
export const feedLength = 20;

/** An article in a feed: as lists show it, and in full. */
export interface FeedItem {
  item: ListItem;
  article: Article;
}

/** What the feeds of one list are made from. */
export interface Feed {
  publication: Publication;
  /** The list's name, as in `lists.ts`. */
  list: string;
  /** What the feed is called, each part in its language: the publication, then the list. */
  title: readonly LocalizedText[];
  /** Newest first. */
  items: readonly FeedItem[];
  /** RFC 3339; when any of it last changed. */
  updated: string;
}
