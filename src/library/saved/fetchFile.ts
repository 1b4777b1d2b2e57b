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
 * @returns undefined where it can't be fetched, or is something else
 */
export async function fetchFile(src: string): Promise<KeptPicture | undefined> {
  const kind = isRecording(src) ? 'recording' : 'picture';
  const request = new AbortController();
  const clock = setTimeout(() => request.abort(), patience[kind]);
  try {
    const response = await fetch(contentAddress(src), { signal: request.signal });
    const type = response.headers.get('content-type') ?? '';
    // A host may answer any address with a page.
    if (!response.ok || !type.startsWith(kind === 'recording' ? 'audio/' : 'image/')) return undefined;
    return { src, type, bytes: await response.arrayBuffer() };
  } catch {
    return undefined;
  } finally {
    clearTimeout(clock);
  }
}
