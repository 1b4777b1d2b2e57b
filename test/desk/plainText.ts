import type { Block } from '../../src/contract/blockSchema.ts';
import type { Text } from '../../src/contract/text/textSchema.ts';
import type { Inline } from './letterheadDocument.ts';

/** The words alone, whatever their look; a note's number is no word. */
export function plain(text: Text | Inline): string {
  return typeof text === 'string'
    ? text
    : text.map((segment) => (typeof segment === 'string' ? segment : wordsOf(segment))).join('');
}

function wordsOf({ text, note }: { text: string; note?: string | number }): string {
  return text === String(note) ? '' : text;
}

/** The words of a block, a paragraph each: an item, a cell, a line of verse are paragraphs too. */
export function paragraphsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [withoutMarker(plain(block.text))];
    case 'quote':
      return block.body.flatMap(paragraphsOf);
    case 'list':
      return block.items.map(plain);
    case 'verse':
      return block.bayts.flat();
    case 'table':
      return [block.head, ...block.rows].flat().map(plain);
    case 'figure':
      return [block.alt, plain(block.caption ?? '')];
    case 'gap':
    case 'break':
    case 'unknown':
      return [];
  }
}

/** Sorted, for a format that may keep them in other places: every word in Latin letters, and numbers above 9. */
export function latinWords(texts: string[]): string[] {
  const words = texts.flatMap(
    (text) => text.match(/[\p{Script=Latin}\d]+(?:[-’.,][\p{Script=Latin}\d]+)*/gu) ?? [],
  );
  return words.filter((word) => !/^\d$/.test(word)).sort();
}

/** PDF keeps an item's mark and its number as letters like any others. */
function withoutMarker(text: string): string {
  return text.replace(/^(?:[•–]|\d+\.)\s+/u, '');
}
