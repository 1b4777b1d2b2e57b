import { foldWords } from '../../language/fold.ts';
import { slugOf, slugsOf } from '../../language/slug.ts';
import type { Publication } from '../publicationSchema.ts';

/** A topic's name as it is compared: case, accents, unseen characters and spaces do not count. */
export function topicKey(name: string): string {
  return foldWords(name).join(' ') || name;
}

/** All names of each topic in the publication's table: the words of its label, and those that are tied to it. */
export function namesOfTopics({ topics = [] }: Publication): [id: string, names: string[]][] {
  return topics.map(({ id, label, names = [] }) => [id, [...Object.values(label), ...names]]);
}

/**
 * The slug of every topic's name: the id of the topic that the publication ties it to, which is also that of a name whose own
 * slug is that id; for other names, see {@link slugsOf}.
 *
 * @param names oldest first
 */
export function topicSlugs(publication: Publication, names: Iterable<string>): Map<string, string> {
  const tied = namesOfTopics(publication);
  const ids = new Map(tied.flatMap(([id, own]) => own.map((name) => [topicKey(name), id] as const)));
  const known = new Set(tied.map(([id]) => id));
  const slugs = new Map<string, string>();
  const others: string[] = [];
  for (const name of names) {
    const plain = slugOf(name);
    const id = ids.get(topicKey(name)) ?? (known.has(plain) ? plain : undefined);
    if (id === undefined) others.push(name);
    else slugs.set(name, id);
  }
  for (const [name, slug] of slugsOf(others)) slugs.set(name, slug);
  return slugs;
}
