import { languageOf } from '../../language/languages.ts';
import type { ListIndex } from '../listSchema.ts';
import { listKinds, type NamedKind } from '../lists.ts';
import type { Publication } from '../publicationSchema.ts';
import { groupBy } from './groupBy.ts';
import { type ListMembers, nameOfList } from './listMembers.ts';
import { compareNames, scriptOfName } from './nameOrder.ts';

/** ISO 15924 for names that are written in several scripts. */
export const manyScripts = 'Zinh';

/**
 * All authors, sources or topics: what the publication names itself first, in its order; then its own scripts, the names of
 * each in alphabetical order (decision 0010).
 */
export function listIndex(kind: NamedKind, members: ListMembers, publication: Publication): ListIndex {
  const root = `${listKinds[kind].index.path}/`;
  const all = [...members.lists].flatMap(([list, articles]) => {
    const name = list.startsWith(root) ? nameOfList(list, articles[0], members) : undefined;
    const label = members.labels.get(list);
    return name ? [{ list, name, ...(label && { label }), articles: articles.length }] : [];
  });
  const places = [...members.labels.keys()];
  const tied = all
    .filter(({ label }) => label)
    .sort((a, b) => places.indexOf(a.list) - places.indexOf(b.list));
  const named = all.filter(({ label }) => !label);
  const own = publication.sections.flatMap(({ languages }) => languages.map((tag) => languageOf(tag).script));
  const rank = (script: string) => (own.includes(script) ? own.indexOf(script) : own.length);
  const groups = [...groupBy(named, ({ name }) => scriptOfName(name.text))];
  const sorted = groups
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([script, lists]) => ({
      script,
      lists: lists.sort((a, b) => compareNames(a.name.text, b.name.text)),
    }));
  return { groups: [...(tied.length > 0 ? [{ script: manyScripts, lists: tied }] : []), ...sorted] };
}
