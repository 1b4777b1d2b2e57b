import type { ListItem } from '../listSchema.ts';

/** What orders an article and groups it into lists. A {@link ListItem} is one. */
export interface ArticleEntry
  extends Pick<ListItem, 'id' | 'language' | 'date_published' | 'date_modified' | 'authors' | 'tags'> {
  _aaaa: Pick<ListItem['_aaaa'], 'section' | 'source' | 'audio'>;
}

/** An article without the parts that only its card or page shows. */
export function articleEntry({
  id,
  language,
  date_published,
  date_modified,
  authors,
  tags,
  _aaaa,
}: ArticleEntry): ArticleEntry {
  const { section, source, audio } = _aaaa;
  return {
    id,
    language,
    date_published,
    ...(date_modified && { date_modified }),
    authors: authors.map(({ name }) => ({ name })),
    ...(tags && { tags }),
    _aaaa: { section, ...(source && { source }), ...(audio && { audio }) },
  };
}
