import { type ContentReader, httpReader } from '../../data/contentReader.ts';
import { DataError } from '../../data/dataError.ts';
import { type EdgeSettings, loopMark } from './edgeOptions.ts';

/** The one file that hardly ever changes is not asked for again within a minute, in milliseconds. */
const kept = 60_000;

export interface EdgeReader {
  /** The archive for one request: each file is read once. */
  open: () => ContentReader;
  /** Lets go of what was kept: it may be what is at fault. */
  forget: () => void;
}

/**
 * Reads the archive over HTTP, within a time and a size. Between requests only the letterhead is kept, and as text:
 * a promise of one request must not be awaited by another (Cloudflare's runtime forbids it). Counts and lists are asked
 * for each time, or a page rendered just after a publication could be an old one, and the CDN would keep that.
 */
export function edgeReader({ folder, read, timeout, maxBytes }: EdgeSettings): EdgeReader {
  const source = httpReader({
    addressOf: (path) => `${folder}content/${path}`,
    async fetch(address, { signal }) {
      const answer = await read(new Request(address, { signal, headers: { 'cdn-loop': loopMark } }));
      // A body that nobody reads holds its connection, and a platform gives a request few of those.
      if (!answer.ok) await answer.body?.cancel();
      return answer;
    },
    readText: (response, address) => textWithin(maxBytes, response, address),
    timeout,
  });
  let letterhead = { text: '', until: 0 };
  const readAnew = async (path: string): Promise<string> => {
    const isLetterhead = path === 'publication.json';
    if (isLetterhead && Date.now() < letterhead.until) return letterhead.text;
    const text = await source(path);
    if (isLetterhead) letterhead = { text, until: Date.now() + kept };
    return text;
  };
  return {
    open() {
      const asked = new Map<string, Promise<string>>();
      return (path) => {
        const known = asked.get(path);
        if (known !== undefined) return known;
        const text = readAnew(path);
        asked.set(path, text);
        // What failed may be asked for once more.
        text.catch(() => asked.delete(path));
        return text;
      };
    },
    forget() {
      letterhead = { text: '', until: 0 };
    },
  };
}

async function textWithin(largest: number, response: Response, address: string): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > largest) {
      await reader?.cancel();
      throw new DataError('malformed', address, `is larger than ${largest} bytes`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
