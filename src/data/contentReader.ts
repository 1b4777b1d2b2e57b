import { DataError } from './dataError.ts';
import { fetchOverLine } from './line.ts';
import { siteRoot } from './siteRoot.ts';

/**
 * Reads the text of a file of the archive.
 *
 * @param path below `content/`
 * @throws {DataError} when it cannot be read; an abort by the caller passes through
 */
export type ContentReader = (path: string, signal?: AbortSignal) => Promise<string>;

/** How an archive is read over HTTP. */
export interface HttpReaderOptions {
  /** The address of a file of the archive. */
  addressOf: (path: string) => string;
  fetch?: (address: string, init: { signal: AbortSignal }) => Promise<Response>;
  /** The text of an answer that was well; the whole of it, unless told otherwise. */
  readText?: (response: Response, address: string) => Promise<string>;
  /** How long one request may take, in milliseconds: a weak line is slow, a dead one should say so. */
  timeout?: number;
}

/** The address of a file of the archive. */
export function contentAddress(path: string): string {
  return `${siteRoot}content/${path}`;
}

/** Reads over HTTP, each request with its own time limit. */
export function httpReader({
  addressOf,
  fetch: ask = (address, init) => fetch(address, init),
  readText = (response) => response.text(),
  timeout = 15_000,
}: HttpReaderOptions): ContentReader {
  return async (path, signal) => {
    const address = addressOf(path);
    // By hand: AbortSignal.any and .timeout are newer than many of our readers' phones.
    const request = new AbortController();
    const giveUp = () => request.abort();
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      giveUp();
    }, timeout);
    try {
      const response = await ask(address, { signal: request.signal });
      if (response.status === 404 || response.status === 410) {
        throw new DataError('missing', address, `answered ${response.status}`);
      }
      if (!response.ok) throw new DataError('server', address, `answered ${response.status}`);
      return await readText(response, address);
    } catch (cause) {
      if (cause instanceof DataError || signal?.aborted) throw cause;
      if (late) throw new DataError('timeout', address, `no answer in ${timeout / 1000} s`, { cause });
      throw new DataError('offline', address, 'could not be reached', { cause });
    } finally {
      clearTimeout(clock);
      signal?.removeEventListener('abort', giveUp);
    }
  };
}

/** Reads the archive beside the reader; what is kept on this device, while the line is cut. */
export const fetchContent: ContentReader = httpReader({ addressOf: contentAddress, fetch: fetchOverLine });
