import type { ListItem } from '../../contract/listSchema.ts';

/** What orders an article and groups it into lists. A {@link ListItem} is one. */
export interface ArticleEntry
  extends Pick<ListItem, 'id' | 'language' | 'date_published' | 'date_modified' | 'authors'> {
  _aaaa: Pick<ListItem['_aaaa'], 'section' | 'source'>;
}

/** What the press keeps of every article in memory; the text stays on disk, so that a large archive fits. */
export interface IndexedEntry extends ArticleEntry {
  /** The row of the store that holds the list item. */
  row: number;
  /** The hash of the article's file. */
  fileKey: string;
  /** The hash of the list item's fields. */
  itemKey: string;
  translationOf?: string;
  /** It has a page, and is in no list, feed or sitemap. */
  retracted?: true;
}

/** An article without the parts that only its card or page shows. */
export function articleEntry({
  id,
  language,
  date_published,
  date_modified,
  authors,
  _aaaa,
}: ArticleEntry): ArticleEntry {
  const { section, source } = _aaaa;
  return {
    id,
    language,
    date_published,
    ...(date_modified && { date_modified }),
    authors: authors.map(({ name }) => ({ name })),
    _aaaa: { section, ...(source && { source }) },
  };
}
