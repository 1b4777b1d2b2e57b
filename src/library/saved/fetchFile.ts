import { contentAddress } from '../../data/contentReader.ts';
import type { KeptPicture } from '../libraryData.ts';

/** Whether a file of an article is a recording, by its path below `content/`. */
export function isRecording(src: string): boolean {
  return src.startsWith('audio/');
}

/** How long a file may take, in milliseconds: recordings are large. */
const patience = { picture: 30_000, recording: 600_000 };

/**
 * A picture or a recording of an article, as it is published.
 *
 * @param src its path below `content/`
 * @param sha256 what its article says that it is, in hexadecimal digits
 * @returns undefined where it can't be fetched, or is something else
 */
export async function fetchFile(src: string, sha256?: string): Promise<KeptPicture | undefined> {
  const kind = isRecording(src) ? 'recording' : 'picture';
  const request = new AbortController();
  const clock = setTimeout(() => request.abort(), patience[kind]);
  try {
    const response = await fetch(contentAddress(src), { signal: request.signal });
    const type = response.headers.get('content-type') ?? '';
    // A host may answer any address with a page.
    if (!response.ok || !type.startsWith(kind === 'recording' ? 'audio/' : 'image/')) return undefined;
    const bytes = await response.arrayBuffer();
    return sha256 === undefined || (await isFile(bytes, sha256)) ? { src, type, bytes } : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(clock);
  }
}

/** Whether bytes have a hash; where the browser can't say, as at an address without TLS, they are taken for it. */
async function isFile(bytes: ArrayBuffer, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
