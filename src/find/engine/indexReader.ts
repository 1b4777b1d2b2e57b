import { DamagedIndexError } from '../../contract/search/byteReader.ts';
import type { SearchFiles } from '../searchTypes.ts';
import { unpack } from './unpack.ts';

/** How many requests a query may need. */
export const mostRequests = 12;
/**
 * How many requests are left for what results show: by what a query cannot do without, by what only adds other spellings and names in
 * other scripts, and by other writings of words that are nowhere: without those there would be nothing to show.
 */
export const reserves = { needed: 2, wished: 6, rewritten: 1 };
/** How many decoded files are kept for the next queries. */
const mostKept = 400;

/** What has been read of the index, kept from query to query. A name is a hash, so what it names never changes. */
export class IndexCache {
  readonly #kept = new Map<string, Promise<unknown>>();

  get(path: string): Promise<unknown> | undefined {
    const found = this.#kept.get(path);
    if (!found) return undefined;
    // What was used last is dropped last.
    this.#kept.delete(path);
    this.#kept.set(path, found);
    return found;
  }

  set(path: string, value: Promise<unknown>): void {
    this.#kept.set(path, value);
    value.catch(() => this.#kept.delete(path));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) return;
      this.#kept.delete(oldest);
    }
  }
}

/** Reads files of the index for one query: so many requests and no more; what fails is counted. */
export class IndexReader {
  readonly #files: SearchFiles;
  readonly #cache: IndexCache;
  readonly #signal: AbortSignal | undefined;
  /** How many requests may still be made. */
  left = mostRequests;
  /** How many files could not be read, or are damaged. */
  failed = 0;

  constructor(files: SearchFiles, cache: IndexCache, signal: AbortSignal | undefined) {
    this.#files = files;
    this.#cache = cache;
    this.#signal = signal;
  }

  /** Whether a file can be had without a request. */
  has(path: string): boolean {
    return this.#cache.get(path) !== undefined;
  }

  /**
   * Reads and decodes a file.
   *
   * @param decode makes of its bytes what is kept; what it throws counts as damage
   * @param reserved requests that are left for others
   * @returns undefined where no request is left, or the file cannot be read
   * @throws the reason of an abort
   */
  async read<T>(
    path: string,
    decode: (bytes: Uint8Array) => T | Promise<T>,
    reserved = 0,
  ): Promise<T | undefined> {
    let reading = this.#cache.get(path) as Promise<T> | undefined;
    const own = !reading;
    if (!reading) {
      if (this.left <= reserved) return undefined;
      this.left--;
      reading = this.#files.read(path, this.#signal).then(unpack).then(decode);
      this.#cache.set(path, reading);
    }
    try {
      return await reading;
    } catch (error) {
      if (this.#signal?.aborted) throw error;
      // An earlier query began to read it, and was ended by a later letter.
      if (!own && isAbort(error)) return await this.read(path, decode, reserved);
      this.failed++;
      return undefined;
    }
  }

  /** Says that a file was read and made no sense. */
  countDamage(error: unknown): void {
    if (!(error instanceof DamagedIndexError)) throw error;
    this.failed++;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
