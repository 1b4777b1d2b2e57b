import type { Audio } from '../../contract/audio/audioSchema.ts';
import { contentAddress } from '../../data/contentReader.ts';
import { isFile } from '../../library/saved/fetchFile.ts';
import type { OpenedRecording } from './player.ts';
import { recordingPatience } from './RecordingPlayer.ts';

/**
 * Opens the recording of a copy of the publication: fetched whole and compared with its hash, for which the signed list vouches. What was compared
 * is what plays: a host may answer a player otherwise than this. One that differs is read once more past every cache.
 */
export async function openChecked(
  { src, type, bytes, sha256 }: Audio,
  signal: AbortSignal,
): Promise<OpenedRecording> {
  const address = contentAddress(src);
  if (sha256 === undefined) return { address, copy: 'unchecked' };
  for (const cache of ['default', 'reload'] as const) {
    const file = await fetchWhole(address, { most: bytes, cache, signal });
    if (typeof file === 'string') return { fault: file };
    if (file && (await isFile(file, sha256)))
      return { address: URL.createObjectURL(file.slice(0, file.size, type)), copy: undefined };
  }
  return { address, copy: 'changed' };
}

interface FetchOptions {
  /** The size of the file that is meant, in bytes. */
  most: number;
  cache: RequestCache;
  signal: AbortSignal;
}

/** @returns undefined where there is more of it than of the file that is meant */
async function fetchWhole(
  address: string,
  { most, cache, signal }: FetchOptions,
): Promise<Blob | 'line' | 'recording' | undefined> {
  const request = new AbortController();
  const giveUp = () => request.abort();
  signal.addEventListener('abort', giveUp);
  let clock = setTimeout(giveUp, recordingPatience.wait);
  try {
    const { ok, body, headers } = await fetch(address, { cache, signal: request.signal });
    // A host may answer any address with a page.
    if (!ok || !body || !headers.get('content-type')?.startsWith('audio/')) return 'recording';
    const reader = body.getReader();
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      clearTimeout(clock);
      if (done) return new Blob(pieces);
      length += value.length;
      if (length > most) return undefined;
      pieces.push(value);
      clock = setTimeout(giveUp, recordingPatience.wait);
    }
  } catch {
    return 'line';
  } finally {
    clearTimeout(clock);
    // Nothing more of it is wanted.
    giveUp();
    signal.removeEventListener('abort', giveUp);
  }
}
