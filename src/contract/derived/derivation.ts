import type {
  ArchiveIndex,
  ListCounts,
  ListIndex,
  ListItem,
  RelatedArticles,
  StoredListPage,
  SuggestedArticles,
} from '../listSchema.ts';
import type { Publication } from '../publicationSchema.ts';
import type { ArticleEntry } from './articleEntry.ts';
import type { ListMembers } from './listMembers.ts';
import type { RelatedArticle } from './relatedArticle.ts';

/** A derived file, generated on demand. */
export interface Derived<E extends ArticleEntry> {
  /** Below `content/`. */
  path: string;
  /** Its inputs: articles, ids, undefined for a missing neighbour. The same inputs in this order give the same file. */
  from: readonly (E | string | undefined)[];
  /** Those of them that built pages show, where a page reads the file without the rest. */
  shown?: readonly (E | string | undefined)[];
  json(): StoredListPage | (RelatedArticles & SuggestedArticles) | ListCounts | ListIndex | ArchiveIndex;
}

/** The input of the lists. */
export interface Derivation<E extends ArticleEntry> {
  publication: Publication;
  members: ListMembers<E>;
  /** From a translation's id to its original's. */
  originals: ReadonlyMap<string, string>;
  /** The articles that have a page and are in no list. */
  retracted: Iterable<Pick<E, 'id'>>;
  itemOf(entry: E): ListItem;
  /** What else belongs to an article; without it the files around articles do not say. */
  relatedTo?(entry: E): RelatedArticle<E>[];
}
