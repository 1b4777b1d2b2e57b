import { languageOf } from '../../language/languages.ts';
import type { ListIndex } from '../listSchema.ts';
import { listKinds, type NamedKind } from '../lists.ts';
import type { Publication } from '../publicationSchema.ts';
import { groupBy } from './groupBy.ts';
import { type ListMembers, nameOfList } from './listMembers.ts';
import { compareNames, scriptOfName } from './nameOrder.ts';

/** All authors, or all sources: the publication's own scripts first, the names of each in alphabetical order (decision 0010). */
export function listIndex(
  kind: NamedKind,
  { lists, slugs }: ListMembers,
  publication: Publication,
): ListIndex {
  const root = `${listKinds[kind].index.path}/`;
  const named = [...lists].flatMap(([list, members]) => {
    const name = list.startsWith(root) ? nameOfList(list, members[0], slugs) : undefined;
    return name ? [{ list, name, articles: members.length }] : [];
  });
  const own = publication.sections.flatMap(({ languages }) => languages.map((tag) => languageOf(tag).script));
  const rank = (script: string) => (own.includes(script) ? own.indexOf(script) : own.length);
  const groups = [...groupBy(named, ({ name }) => scriptOfName(name.text))];
  return {
    groups: groups
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([script, members]) => ({
        script,
        lists: members.sort((a, b) => compareNames(a.name.text, b.name.text)),
      })),
  };
}
