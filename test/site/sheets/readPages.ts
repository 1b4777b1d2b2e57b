import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** A piece of text where it stands on its page, in points from the upper edge and the left one. */
export interface Placed {
  page: number;
  text: string;
  top: number;
  from: number;
  to: number;
}

/** How far down the first page the first line is that has a word, however its letters are set apart; 0 if none has. */
export function topOf(word: string, texts: readonly Placed[]): number {
  const first = texts.filter(({ page }) => page === 1);
  const lines = Map.groupBy(first, ({ top }) => Math.round(top / 3));
  const wanted = word.replace(/\s/g, '');
  for (const line of lines.values()) {
    const parts = [...line].sort((a, b) => a.from - b.from).map(({ text }) => text.replace(/\s/g, ''));
    // Words that run to the left stand in their order from the other end.
    if (parts.join('').includes(wanted) || parts.reverse().join('').includes(wanted))
      return line[0]?.top ?? 0;
  }
  return 0;
}

/** A PDF as pdf.js reads it. */
export async function readPages(file: string) {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const texts: Placed[] = [];
  let size = { width: 0, height: 0 };
  for (let page = 1; page <= document.numPages; page++) {
    const read = await document.getPage(page);
    const { width, height } = read.getViewport({ scale: 1 });
    size = { width, height };
    for (const item of (await read.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x = 0, y = 0] = item.transform.slice(4) as number[];
      texts.push({ page, text: item.str, top: height - y, from: x, to: x + item.width });
    }
  }
  const { info } = await document.getMetadata();
  return {
    texts,
    size,
    pages: document.numPages,
    info: { ...info } as Record<string, unknown>,
    preferences: (await document.getViewerPreferences()) as Record<string, unknown> | null,
    isTagged: ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    outline: ((await document.getOutline()) ?? []).map(({ title }) => title),
  };
}
