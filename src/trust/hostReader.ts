import { signedLimits } from '../contract/signed/signedFiles.ts';
import { contentAddress, httpReader } from '../data/contentReader.ts';
import { DataError } from '../data/dataError.ts';
import type { CopyReader } from './CopyLists.ts';

/** How long one request to a copy may take, in milliseconds: the next one may answer sooner. */
const patience = 8_000;

/**
 * Reads the files of a copy over the line.
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
  return async (path) => {
    try {
      return await read(path);
    } catch (error) {
      if (error instanceof DataError && error.reason === 'missing') return undefined;
      throw error;
    }
  };
}

/** The text of an answer, if it is no longer than the longest honest file. */
async function readText(response: Response, address: string): Promise<string> {
  const text = await response.text();
  if (text.length > signedLimits.list) throw new DataError('malformed', address, 'is too long');
  return text;
}
