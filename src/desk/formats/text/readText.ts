import type { DocumentBlock, ParsedDocument } from '../parsedDocument.ts';

/** A line longer than this is not hard-wrapped: it is a paragraph. */
const longest = 120;
/** At most this share of a hard-wrapped text is in such lines, inserted later. */
const strayPart = 0.2;

/**
 * Reads plain text. Where a program broke the lines by itself, or where there are no blank lines, each line is a paragraph;
 * else paragraphs are what blank lines part, with their lines kept. A form feed ends a page.
 */
export function readText(text: string): ParsedDocument {
  const pages = text
    .replaceAll('\u00ad', '')
    .split('\f')
    .map((page) => page.split(/[\n\u2028\u2029]/).map((line) => line.trimEnd()));
  const byLine = !isBrokenByHand(pages.flat()) || !pages.some(hasBlankBetween);
  const blocks: DocumentBlock[] = [];
  for (const [index, lines] of pages.entries()) {
    if (index > 0 && blocks.length && blocks.at(-1)?.kind !== 'pageBreak') blocks.push({ kind: 'pageBreak' });
    for (const shown of byLine ? lines.map((line) => line.trim()) : paragraphsOf(lines)) {
      if (!shown) continue;
      const runs = [{ text: shown }];
      blocks.push(
        pages.length > 1 ? { kind: 'paragraph', runs, page: index + 1 } : { kind: 'paragraph', runs },
      );
    }
  }
  while (blocks.at(-1)?.kind === 'pageBreak') blocks.pop();
  return { format: 'text', blocks, notes: {}, images: {}, formatFindings: [] };
}

/** A line that is long by one word, as an address is, could not have been broken. */
function isBrokenByHand(lines: string[]): boolean {
  let all = 0;
  let long = 0;
  for (const line of lines) {
    all += line.length;
    if (line.length <= longest) continue;
    const word = line.split(/\s+/).reduce((most, { length }) => Math.max(most, length), 0);
    if (line.length - word > longest) long += line.length;
  }
  return long <= all * strayPart;
}

function hasBlankBetween(lines: string[]): boolean {
  const first = lines.findIndex(Boolean);
  return lines.slice(Math.max(0, first), lines.findLastIndex(Boolean) + 1).includes('');
}

function paragraphsOf(lines: string[]): string[] {
  const paragraphs: string[] = [];
  const open: string[] = [];
  for (const line of [...lines, '']) {
    if (line) open.push(line);
    else if (open.length) paragraphs.push(open.splice(0).join('\n').trim());
  }
  return paragraphs;
}
