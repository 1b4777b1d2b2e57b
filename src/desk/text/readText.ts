import type { SourceBlock, SourceDocument } from '../source/sourceDocument.ts';

/** A line longer than this was not broken by hand: it is a paragraph. */
const longest = 120;

/**
 * Reads plain text. Where a program broke the lines by itself, or where there are no blank lines, each line is a paragraph;
 * else paragraphs are what blank lines part, with their lines kept. A form feed ends a page.
 */
export function readText(text: string): SourceDocument {
  const plain = text.replaceAll('\u00ad', '');
  const pages = plain.split('\f');
  const lines = plain.split(/[\n\f\u2028\u2029]/);
  const byLine = lines.some((line) => line.length > longest) || !/\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(plain);
  const blocks: SourceBlock[] = [];
  for (const [index, page] of pages.entries()) {
    if (index > 0 && blocks.length && blocks.at(-1)?.kind !== 'pageBreak') blocks.push({ kind: 'pageBreak' });
    for (const part of page.split(byLine ? /[\n\u2028\u2029]/ : /\u2029|\n(?:[^\S\n]*\n)+/)) {
      const shown = part.replace(/[^\S\n]+$/gm, '').trim();
      if (!shown) continue;
      const runs = [{ text: shown }];
      blocks.push(
        pages.length > 1 ? { kind: 'paragraph', runs, page: index + 1 } : { kind: 'paragraph', runs },
      );
    }
  }
  while (blocks.at(-1)?.kind === 'pageBreak') blocks.pop();
  return { format: 'text', blocks, notes: {}, images: {}, losses: [] };
}
