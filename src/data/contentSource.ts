import { DataError } from './dataError.ts';

/**
 * Reads the text of a file of the archive.
 *
 * @param path below `content/`
 * @throws {DataError} when it cannot be had; an abort by the caller passes through as it is
 */
export type ContentSource = (path: string, signal?: AbortSignal) => Promise<string>;

/** How long one request may take, in milliseconds: a weak line is slow, a dead one should say so. */
const patience = 15_000;

/** The address of a file of the archive, below Vite's `base`. */
export function contentAddress(path: string): string {
  return `${import.meta.env.BASE_URL}content/${path}`;
}

/** Over HTTP from beside the reader, each request with a limit of its own. */
export const fetchContent: ContentSource = async (path, signal) => {
  const address = contentAddress(path);
  // By hand: AbortSignal.any and .timeout are younger than many a phone that reads this.
  const request = new AbortController();
  const giveUp = () => request.abort();
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp);
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    giveUp();
  }, patience);
  try {
    const response = await fetch(address, { signal: request.signal });
    if (response.status === 404 || response.status === 410) {
      throw new DataError('missing', address, `answered ${response.status}`);
    }
    if (!response.ok) throw new DataError('server', address, `answered ${response.status}`);
    return await response.text();
  } catch (cause) {
    if (cause instanceof DataError || signal?.aborted) throw cause;
    if (late) throw new DataError('timeout', address, `no answer in ${patience / 1000} s`, { cause });
    throw new DataError('offline', address, 'could not be reached', { cause });
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', giveUp);
  }
};
