import { aroundPath } from '../articlePath.ts';
import type { RelatedArticles, SuggestedArticles } from '../listSchema.ts';
import { allArticles, listKey, type NamedKind, namedKinds, sectionList } from '../lists.ts';
import type { ArticleEntry } from './articleEntry.ts';
import type { Derivation, Derived } from './derivation.ts';
import { groupBy } from './groupBy.ts';
import { lineItem } from './listItem.ts';
import { listsOfKind } from './listMembers.ts';

/** How the file around an article names the lists of each kind that it is in. */
const relatedLists: Record<NamedKind, (keys: string[]) => Partial<RelatedArticles>> = {
  author: (authors) => ({ authors }),
  source: ([source]) => (source === undefined ? {} : { source }),
  topic: (topics) => (topics.length === 0 ? {} : { topics }),
};

/** The files around articles: what stands beside each in its section, its versions, its lists, and what else belongs to it. */
export function* filesAroundArticles<E extends ArticleEntry>({
  publication,
  members: { lists, slugs },
  originals,
  retracted,
  itemOf,
  relatedTo = () => [],
}: Derivation<E>): Generator<Derived<E>> {
  const families = versionsByOriginal(lists.get(allArticles) ?? [], originals);
  for (const section of publication.sections) {
    const members = lists.get(sectionList(section.id)) ?? [];
    for (const [at, entry] of members.entries()) {
      const [newer, older] = [members[at - 1], members[at + 1]];
      const original = originals.get(entry.id);
      const family = families.get(original ?? entry.id) ?? [];
      const versions = family.filter((version) => version !== entry);
      const keys = namedKinds.map((kind) => listsOfKind(kind, entry, publication, slugs).map(listKey));
      const named = (): Partial<RelatedArticles> =>
        Object.assign({}, ...namedKinds.map((kind, at) => relatedLists[kind](keys[at] ?? [])));
      const related = relatedTo(entry);
      const json = (): RelatedArticles & SuggestedArticles => ({
        ...(newer && { newer: lineItem(itemOf(newer)) }),
        ...(older && { older: lineItem(itemOf(older)) }),
        ...(original && { original }),
        versions: versions.map(itemOf).map(({ id, language, title }) => ({ id, language, title })),
        ...named(),
        ...(related.length > 0 && {
          related: related.map(({ entry: other, why }) => ({ item: lineItem(itemOf(other)), why: why() })),
        }),
      });
      const shown = [newer, older, original, ...versions, ...keys.flat()];
      const from = [...shown, ...related.flatMap(({ entry: other, key }) => [other, key])];
      // What else belongs to an article is loaded near its end: the built page does not have it.
      yield { path: aroundPath(entry.id), from, shown, json };
    }
  }
  // Nothing leads from a retracted article to others, but its page asks for the file.
  for (const { id } of retracted) yield { path: aroundPath(id), from: [], json: () => ({ versions: [] }) };
}

/** The versions of every text that has several, by the original's id, newest first. */
export function versionsByOriginal<E extends ArticleEntry>(
  entries: readonly E[],
  originals: ReadonlyMap<string, string>,
): Map<string, E[]> {
  const rendered = new Set(originals.values());
  const originalOf = ({ id }: E) => originals.get(id) ?? id;
  const several = entries.filter((entry) => rendered.has(originalOf(entry)));
  return groupBy(several, originalOf);
}
