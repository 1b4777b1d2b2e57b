import type { ArticleEntry } from '../../../contract/derived/articleEntry.ts';
import { type ListMembers, listsOfKind } from '../../../contract/derived/listMembers.ts';
import { memberships } from '../../../contract/derived/memberships.ts';
import type { RelatedArticle } from '../../../contract/derived/relatedArticle.ts';
import type { Relation } from '../../../contract/listSchema.ts';
import { allArticles, listKey, type NamedKind } from '../../../contract/lists.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { type Chosen, chooseRelated } from './chooseRelated.ts';
import type { Comparable, Shared } from './comparable.ts';
import type { Keywords } from './keywords.ts';

/** Where the keywords of articles are: the numbers at hand, the words where they are written. */
export interface KeywordReader<E> {
  keysOf(entry: E): readonly number[];
  keywordsOf(entry: E): Keywords;
  /** Changes with the words. */
  textKey(entry: E): string;
}

/**
 * Says what belongs to each article of the archive. Everything is chosen at once, when it is first asked.
 *
 * @param chosenFrom chooses for all articles, as {@link chooseRelated} does
 */
export function relatedArticles<E extends ArticleEntry>(
  publication: Publication,
  { lists, slugs }: Pick<ListMembers<E>, 'lists' | 'slugs'>,
  originals: ReadonlyMap<string, string>,
  { keysOf, keywordsOf, textKey }: KeywordReader<E>,
  chosenFrom: (articles: Comparable[]) => Chosen[][] = chooseRelated,
): (entry: E) => RelatedArticle<E>[] {
  const keys = (kind: NamedKind, entry: E) =>
    listsOfKind(kind, entry, publication, slugs).map((list) => listKey(list));
  /** A name as the article itself writes it. */
  const nameOf = (kind: NamedKind, entry: E, key: string | undefined) =>
    memberships[kind](entry)[keys(kind, entry).indexOf(key ?? '')] ?? '';
  const relationOf = (entry: E, { by, keys: shared }: Shared): Relation => {
    if (by !== 'words') return { by, name: nameOf(by, entry, String(shared[0])) };
    const own = keywordsOf(entry);
    const words = shared.map((key) => own.words[own.keys.indexOf(Number(key))]);
    return { by, words: words.filter((word) => word !== undefined) };
  };
  const choose = () => {
    const oldestFirst = (lists.get(allArticles) ?? []).toReversed();
    const choice = chosenFrom(
      oldestFirst.map((entry) => ({
        language: entry.language,
        family: originals.get(entry.id) ?? entry.id,
        topics: keys('topic', entry),
        authors: keys('author', entry),
        words: keysOf(entry),
      })),
    );
    return { oldestFirst, choice, places: new Map(oldestFirst.map((entry, at) => [entry, at])) };
  };
  let all: ReturnType<typeof choose> | undefined;
  return (entry) => {
    all ??= choose();
    const { oldestFirst, choice, places } = all;
    const own = choice[places.get(entry) ?? -1] ?? [];
    return own.flatMap(({ place, shared }) => {
      const other = oldestFirst[place];
      // The reasons are in the article's own words.
      const key = [shared.by, ...shared.keys, textKey(entry)].join(' ');
      return other ? [{ entry: other, key, why: () => relationOf(entry, shared) }] : [];
    });
  };
}
