import { articlePath } from '../../contract/articlePath.ts';
import type { Derived } from '../../contract/derived/derivation.ts';
import { listCountsPath } from '../../contract/listFiles.ts';
import type { Archive } from '../../contract/listSchema.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import { keyOf } from '../system/keyOf.ts';

/** The hash of every file of the archive, which tells a page when a file that it read has changed. */
export class ContentKeys {
  readonly #site: string;
  readonly #keys = new Map<string, string>();

  /** @param site names what everything depends on: the reader, the publication */
  constructor(site: string, archive: Archive, entries: Iterable<IndexedEntry>) {
    this.#site = site;
    this.#keys.set('publication.json', site).set('archive.json', keyOf(site, archive));
    for (const [list, counts] of Object.entries(archive.lists))
      this.#keys.set(listCountsPath(list), keyOf(site, counts));
    for (const { id, fileKey } of entries) this.#keys.set(articlePath(id), fileKey);
  }

  /** The key of a file as pages read it; of one that is not there, the same as long as it is not. */
  of(path: string): string {
    return this.#keys.get(path) ?? '';
  }

  /** Names a derived file by the articles that it is made from, and notes for pages what they show of it. */
  ofDerived({ path, from, shown = from }: Derived<IndexedEntry>): string {
    const keyFrom = (parts: typeof from) =>
      keyOf(
        this.#site,
        path,
        parts.map((part) => (typeof part === 'object' ? part.itemKey : (part ?? null))),
      );
    const key = keyFrom(from);
    this.#keys.set(path, shown.length === from.length ? key : keyFrom(shown));
    return key;
  }

  /** Names a small file by its content, and notes it. */
  ofFile(path: string, content: object): string {
    const key = keyOf(this.#site, path, content);
    this.#keys.set(path, key);
    return key;
  }
}
