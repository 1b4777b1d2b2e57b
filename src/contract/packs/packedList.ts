import { listKey, parseList } from '../lists.ts';
import type { Publication } from '../publicationSchema.ts';

/** Where the packs of a list are named, below `content/`. */
export function packManifestPath(list: string): string {
  return `packs/${list}.json`;
}

/**
 * The list whose packs hold a list's articles: itself, or the section of its only language. Undefined where there are none: all
 * articles, an author, a source.
 */
export function packedList(key: string, { sections }: Publication): string | undefined {
  const list = parseList(key);
  if (list?.kind === 'section') return key;
  if (list?.kind !== 'language') return undefined;
  const only = sections.find(({ id }) => id === list.section)?.languages.length === 1;
  return only ? listKey({ kind: 'section', section: list.section }) : key;
}
