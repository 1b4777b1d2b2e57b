import { signedLimits, signedPaths } from '../contract/signed/signedFiles.ts';
import { contentAddress, httpReader } from '../data/contentReader.ts';
import { DataError } from '../data/dataError.ts';
import type { CopyReader } from './CopyLists.ts';

/** How long one request to a copy may take, in milliseconds: the next one may answer sooner. */
const patience = 8_000;

/**
 * Reads the files of a copy over the line. One that is longer than any honest file is as good as garbage: it reads as ''.
 *
 * @param folder the copy's address; without it, the host of this page, past the service worker
 * @param cache how the browser's own cache is used: `reload` goes past it
 */
export function hostReader(folder?: string, cache: RequestCache = 'no-cache'): CopyReader {
  const read = httpReader({
    addressOf: folder === undefined ? contentAddress : (path) => `${folder}/content/${path}`,
    fetch: (address, init) => fetch(address, { ...init, cache, credentials: 'omit' }),
    readText,
    timeout: patience,
  });
  return async (path, signal) => {
    try {
      return await read(path, signal);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      if (error.reason === 'missing') return undefined;
      if (error.reason === 'malformed') return '';
      throw error;
    }
  };
}

/** The text of an answer, piece by piece: no more of it than the longest honest file has. */
async function readText({ body }: Response, address: string): Promise<string> {
  if (!body) return '';
  const most = limitOf(address);
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > most) {
      void reader.cancel().catch(() => undefined);
      throw new DataError('malformed', address, 'is too long');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** In bytes. */
function limitOf(address: string): number {
  if (address.endsWith(`content/${signedPaths.root}`)) return signedLimits.root;
  return address.endsWith(`content/${signedPaths.keys}`) ? signedLimits.keys : signedLimits.list;
}
