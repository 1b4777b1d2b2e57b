import type { Article } from '../../contract/articleSchema.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import type { LocalizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';

/** How many articles a feed has: the newest. */
export const feedLength = 20;

/** An article in a feed: its list item, and its full text. */
export interface FeedItem {
  item: ListItem;
  article: Article;
}

/** The input of one list's feeds. */
export interface Feed {
  publication: Publication;
  /** The list's name, as in `lists.ts`. */
  list: string;
  /** The feed's title, each part in its language: the publication, then the list. */
  title: readonly LocalizedText[];
  /** Newest first. */
  items: readonly FeedItem[];
  /** The last change, RFC 3339. */
  updated: string;
}
