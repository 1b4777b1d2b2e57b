import { monthsOf } from '../../language/late/months.ts';
import type { ListItem } from '../listSchema.ts';
import { type ListKind, type ListOf, monthKey, type NamedKind, parseList } from '../lists.ts';
import { listLanguage, sectionOf } from '../localizedText.ts';
import type { Publication } from '../publicationSchema.ts';

/** The part of an article that decides which lists it is in. */
export type ListedArticle = Pick<ListItem, 'language' | 'authors' | 'date_published' | 'tags'> & {
  _aaaa: Pick<ListItem['_aaaa'], 'section' | 'source'>;
};

/** The lists of a kind that an article is in. */
type ListsOf<Kind extends ListKind> = (article: ListedArticle, publication: Publication) => ListOf<Kind>[];
/** The names in an article that have a list of a kind. */
type NamesIn = (article: ListedArticle) => string[];

/** What puts an article into the lists of each kind. The reader never asks, so it does without this part of the table of lists. */
export const memberships: { [Kind in ListKind]: Kind extends NamedKind ? NamesIn : ListsOf<Kind> } = {
  everything: () => [{ kind: 'everything' }],
  section: ({ _aaaa: { section } }) => [{ kind: 'section', section }],
  language({ language, _aaaa }, publication) {
    const section = sectionOf(publication, language);
    const own = section && listLanguage(section, language);
    return own === undefined ? [] : [{ kind: 'language', section: _aaaa.section, language: own }];
  },
  author: ({ authors }) => authors.map(({ name }) => name),
  source: ({ _aaaa: { source } }) => (source ? [source.name] : []),
  topic: ({ tags = [] }) => tags,
  month: ({ date_published }) =>
    monthsOf(date_published.slice(0, 10)).flatMap((month) => {
      const list = parseList(monthKey(month));
      return list?.kind === 'month' ? [list] : [];
    }),
};
