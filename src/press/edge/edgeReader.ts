import { type ContentReader, httpReader } from '../../data/contentReader.ts';
import { DataError } from '../../data/dataError.ts';
import { type EdgeSettings, loopMark } from './edgeOptions.ts';

/** What hardly ever changes: the letterhead, and what the publication tells of itself. */
const lasting = new Set(['publication.json', 'trust.json']);

/** How long that is kept, in milliseconds. */
const kept = 60_000;

export interface EdgeReader {
  /** The archive for one request: each file is read once. */
  open: () => ContentReader;
  /** Drops what was kept: it may be what is broken. */
  forget: () => void;
}

/**
 * Reads the archive over HTTP, with limits on time and size. Between requests only what hardly ever changes is kept, and as text:
 * one request must not await another's promise (Cloudflare's runtime forbids it). Counts and lists are requested
 * each time: otherwise a page rendered just after a publication could be an old one, and the CDN would keep it.
 */
export function edgeReader({ folder, read, timeout, maxBytes }: EdgeSettings): EdgeReader {
  const source = httpReader({
    addressOf: (path) => `${folder}content/${path}`,
    async fetch(address, { signal }) {
      const answer = await read(new Request(address, { signal, headers: { 'cdn-loop': loopMark } }));
      // An unread body holds its connection, and a platform gives each request only a few.
      if (!answer.ok) await answer.body?.cancel();
      return answer;
    },
    readText: (response, address) => textWithin(maxBytes, response, address),
    timeout,
  });
  const held = new Map<string, { text: string; until: number }>();
  const readAnew = async (path: string): Promise<string> => {
    const known = held.get(path);
    if (known && Date.now() < known.until) return known.text;
    const text = await source(path);
    if (lasting.has(path)) held.set(path, { text, until: Date.now() + kept });
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
        // A failed read may be tried again.
        text.catch(() => asked.delete(path));
        return text;
      };
    },
    forget() {
      held.clear();
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
