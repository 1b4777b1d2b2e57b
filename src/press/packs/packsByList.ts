import { articlePath } from '../../contract/articlePath.ts';
import type { ArticleEntry } from '../../contract/derived/articleEntry.ts';
import { byDay } from '../../contract/derived/deriveLists.ts';
import { type ListedArticle, memberships } from '../../contract/derived/memberships.ts';
import { listKey } from '../../contract/lists.ts';
import { packedList, packManifestPath } from '../../contract/packs/packedList.ts';
import {
  listedPacks,
  type PackEntry,
  type PackManifest,
  packSize,
} from '../../contract/packs/packManifest.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { keyOf } from '../system/keyOf.ts';

/** What packs need of an article. */
export interface PackedEntry extends ArticleEntry {
  /** The hash of the article's file. */
  fileKey: string;
}

/** A pack file to be written: its path below the site, and its articles' files below `content/`, newest first. */
export interface Pack<E extends PackedEntry> {
  path: string;
  entries: readonly E[];
}

/** The packs of every section, and of every language in a section of several, by list and newest first. */
export function packsByList<E extends PackedEntry>(
  publication: Publication,
  entries: Iterable<E>,
): Map<string, Pack<E>[]> {
  const members = new Map<string, E[]>();
  for (const entry of [...entries].sort(byDay)) {
    for (const list of listsOf(entry, publication)) {
      const others = members.get(list);
      if (others) others.push(entry);
      else members.set(list, [entry]);
    }
  }
  return new Map([...members].map(([list, articles]) => [list, packsOf(list, articles)]));
}

/** Retracted articles stay in: others keep their places, and whoever has one learns of it. */
function listsOf(entry: ListedArticle, publication: Publication): Set<string> {
  const { section, language } = memberships;
  const lists = [...section(entry, publication), ...language(entry, publication)];
  return new Set(lists.flatMap((list) => packedList(listKey(list), publication) ?? []));
}

function packsOf<E extends PackedEntry>(list: string, articles: readonly E[]): Pack<E>[] {
  const packs = Math.ceil(articles.length / packSize);
  return Array.from({ length: packs }, (_, at) => {
    const number = packs - at;
    const end = articles.length - (number - 1) * packSize;
    const entries = articles.slice(Math.max(0, end - packSize), end);
    const hash = keyOf(entries.map(({ id, fileKey }) => [id, fileKey])).slice(0, 10);
    return { path: `packs/${list}/${number}-${hash}.json`, entries };
  });
}

/** The articles' files of a pack, below `content/`. */
export function packedFiles({ entries }: Pack<PackedEntry>): string[] {
  return entries.map(({ id }) => articlePath(id));
}

/**
 * The file that names a list's packs.
 *
 * @param bytesOf how large a written pack is on the line
 */
export function packManifestFile(
  list: string,
  packs: readonly Pack<PackedEntry>[],
  bytesOf: (path: string) => number,
): [path: string, text: string] {
  const manifest: PackManifest = { packs: packs.map((pack, at) => packEntry(pack, at, bytesOf)) };
  return [`content/${packManifestPath(list)}`, JSON.stringify(manifest)];
}

function packEntry(
  { path, entries }: Pack<PackedEntry>,
  at: number,
  bytesOf: (path: string) => number,
): PackEntry {
  const listed = entries.map(({ id, fileKey }): [string, string] => [id, fileKey.slice(0, 8)]);
  return {
    file: path,
    articles: entries.length,
    bytes: bytesOf(path),
    newest: entries[0]?.id ?? '',
    oldest: entries.at(-1)?.id ?? '',
    ...(at < listedPacks && { listed }),
  };
}
