/** The longest line that is taken for an article, in characters. */
const longest = 2_000_000;

/** A pack ended before its last line, or has a line that no article is as long as. */
export class BrokenPackError extends Error {
  constructor() {
    super('The pack is cut off or damaged');
    this.name = 'BrokenPackError';
  }
}

/**
 * The articles of a pack file as JSON, one after another as they arrive. Whoever stops early ends the download.
 *
 * @throws {BrokenPackError} if it ends before its last line; what the line throws where it is cut
 */
export async function* packLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  let isEnded = false;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      rest += decoder.decode(part.value, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > longest) throw new BrokenPackError();
      for (const line of lines) {
        const text = line.trim().replace(/,$/, '');
        isEnded ||= text === ']';
        if (text.startsWith('{')) yield text;
      }
    }
    if (!isEnded) throw new BrokenPackError();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
