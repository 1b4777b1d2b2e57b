import type { DocumentBlock } from '../formats/parsedDocument.ts';
import { isInvocation } from './letterhead/fields/noName.ts';
import { oneLine, textOf } from './letterhead/paragraphText.ts';

const maxWords = 8;

/** The title of a document without one: its first heading, else its first words, which stay in the text. */
export function substituteTitle(blocks: readonly DocumentBlock[]): string {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const lines = (some: typeof paragraphs) =>
    some
      .map((one) => oneLine(textOf(one)))
      .filter((line) => /[\p{L}\p{N}]/u.test(line) && !isInvocation(line));
  const heading = lines(paragraphs.filter(({ style }) => style === 'title' || style === 'heading'))[0];
  if (heading !== undefined) return heading;
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map((runs) => ({ runs })) : [],
  );
  const words = (lines(paragraphs)[0] ?? oneLine(cells.map(textOf).join(' '))).split(' ').filter(Boolean);
  if (words.length === 0) return '…';
  return words.length > maxWords
    ? `${words
        .slice(0, maxWords)
        .join(' ')
        .replace(/[\s,،;:]+$/u, '')} …`
    : words.join(' ');
}
