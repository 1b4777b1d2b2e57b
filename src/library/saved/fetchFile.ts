import { contentAddress } from '../../data/contentReader.ts';
import type { KeptPicture, KeptRecording } from '../libraryData.ts';

/** Whether a file of an article is a recording, by its path below `content/`. */
export function isRecording(src: string): boolean {
  return src.startsWith('audio/');
}

/**
 * A picture of an article, as it is published.
 *
 * @param src its path below `content/`
 * @returns undefined where it can't be fetched, or is something else
 */
export function fetchPicture(src: string): Promise<KeptPicture | undefined> {
  return fetchFile(src, 'image/', 30_000, async (answer, type) => ({
    src,
    type,
    bytes: await answer.arrayBuffer(),
  }));
}

/**
 * A recording of an article, as it is published.
 *
 * @param src its path below `content/`
 * @param sha256 what its article says that it is, in hexadecimal digits
 * @returns undefined where it can't be fetched, or is something else
 */
export function fetchRecording(src: string, sha256?: string): Promise<KeptRecording | undefined> {
  // Recordings are large.
  return fetchFile(src, 'audio/', 600_000, async (answer, type) => {
    const file = await answer.blob();
    return sha256 === undefined || (await isFile(file, sha256)) ? { src, type, file } : undefined;
  });
}

/**
 * Fetches and reads a file.
 *
 * @param kind how its media type begins: a host may answer any address with a page
 * @param patience how long it may take, in milliseconds
 */
async function fetchFile<Kept>(
  src: string,
  kind: string,
  patience: number,
  read: (answer: Response, type: string) => Promise<Kept>,
): Promise<Kept | undefined> {
  const request = new AbortController();
  const clock = setTimeout(() => request.abort(), patience);
  try {
    const answer = await fetch(contentAddress(src), { signal: request.signal });
    const type = answer.headers.get('content-type') ?? '';
    return answer.ok && type.startsWith(kind) ? await read(answer, type) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(clock);
  }
}

/** Whether a file has a hash, in hexadecimal digits; where the browser can't say, as at an address without TLS, it is taken for it. */
export async function isFile(file: Blob, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  // This once it is in memory as a whole: the browser hashes nothing in parts.
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
