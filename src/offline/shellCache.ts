import { cachePrefix } from '../library/worker/workerNames.ts';
import { mayKeep } from '../settings/mayKeep.ts';
import { cacheKey, type ShellEntry, type ShellList } from './shellList.ts';

/** Where the chosen chrome language is noted in the cache, below the scope. */
const languageNote = 'worker.js?language';
/** Where it is noted that the search is kept. */
const searchNote = 'worker.js?search';

/** What the reader needs to start, kept in one cache. Versions share it, each file under its hash. */
export class ShellCache {
  readonly name: string;
  readonly #scope: string;
  readonly #list: ShellList;

  /** @param scope the worker's, as an address with a slash at its end */
  constructor(scope: string, list: ShellList) {
    this.#scope = scope;
    this.#list = list;
    this.name = cachePrefix + scope;
  }

  /**
   * Keeps what is missing. What an interrupted attempt had kept is not fetched again.
   *
   * @throws if a file could not be fetched, differs from what the press wrote, or has no room; or the reader has had everything removed
   */
  async fill(): Promise<void> {
    await this.#keep(await this.#wanted());
  }

  /** Keeps the texts of a chrome language, now and in later versions. */
  async fillLanguage(language: string): Promise<void> {
    if (!mayKeep()) return;
    const cache = await caches.open(this.name);
    await cache.put(this.#scope + languageNote, new Response(language));
    await this.#keep(this.#list.languages[language] ?? []);
  }

  /** Keeps the code of the search, now and in later versions. */
  async fillSearch(): Promise<void> {
    if (!mayKeep()) return;
    const cache = await caches.open(this.name);
    await cache.put(this.#scope + searchNote, new Response(''));
    await this.#keep(this.#list.search);
  }

  /** Removes what only earlier versions needed. */
  async tidy(): Promise<void> {
    const keys = [...(await this.#wanted()).map(cacheKey), languageNote, searchNote];
    const wanted = new Set(keys.map((key) => this.#scope + key));
    const cache = await caches.open(this.name);
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  }

  /** Gives all room back. */
  async empty(): Promise<void> {
    await caches.delete(this.name);
  }

  /** A kept file; undefined where it is not kept, or the storage fails. */
  async find(entry: ShellEntry | undefined): Promise<Response | undefined> {
    return entry && this.#match(cacheKey(entry));
  }

  /** The file of the list at a path below the scope. */
  entryOf(path: string): ShellEntry | undefined {
    const { files, languages, search } = this.#list;
    return [...files, ...Object.values(languages).flat(), ...search].find(([own]) => own === path);
  }

  /** What is to be kept, as far as it is known by now. */
  async #wanted(): Promise<ShellEntry[]> {
    const { shell, files, languages, search } = this.#list;
    const [language, searches] = await Promise.all([this.#language(), this.#match(searchNote)]);
    return [shell, ...files, ...(languages[language ?? ''] ?? []), ...(searches ? search : [])];
  }

  async #keep(entries: readonly ShellEntry[]): Promise<void> {
    const cache = await caches.open(this.name);
    await Promise.all(
      entries.map(async (entry) => {
        const key = this.#scope + cacheKey(entry);
        if (await cache.match(key)) return;
        const [path, integrity] = entry;
        const isHashed = path.startsWith('assets/');
        const init: RequestInit = { integrity, cache: isHashed ? 'default' : 'no-cache' };
        const answer = await fetch(this.#scope + path, init);
        if (!answer.ok) throw new Error(`${path}: answered ${answer.status}`);
        if (!mayKeep()) throw new Error('everything was removed');
        await cache.put(key, answer);
      }),
    );
  }

  /** The dictionary of the chosen chrome language, as a path below the scope; undefined for the default language's. */
  async dictionary(): Promise<string | undefined> {
    const [first] = this.#list.languages[(await this.#language()) ?? ''] ?? [];
    return first?.[0];
  }

  async #language(): Promise<string | undefined> {
    return (await this.#match(languageNote))?.text();
  }

  async #match(key: string): Promise<Response | undefined> {
    try {
      return await caches.match(this.#scope + key, { cacheName: this.name });
    } catch {
      return undefined;
    }
  }
}
