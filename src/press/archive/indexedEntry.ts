import type { ArticleEntry } from '../../contract/derived/articleEntry.ts';

/** What the press keeps of every article in memory; the text stays on disk, so that a large archive fits. */
export interface IndexedEntry extends ArticleEntry {
  /** The row of the store that holds the list item. */
  row: number;
  /** The hash of the article's file. */
  fileKey: string;
  /** The hash of the list item's fields. */
  itemKey: string;
  /** The numbers of its keywords (lists/related/keywords.ts). */
  keywords: number[];
  translationOf?: string;
  /** It has a page, and is in no list, feed or sitemap. */
  retracted?: true;
}
