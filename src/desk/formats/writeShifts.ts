import { isOrdinalSuffix, subscript, superscript } from '../text/superscript.ts';
import type { TextPiece } from './assembleRuns.ts';
import type { DocumentBuilder, Item } from './documentBuilder.ts';

/**
 * Writes a paragraph's raised and lowered figures in characters that are so by themselves, for an article has no other way
 * to say it. What has no such characters stays as it is and is told: in the line it may mean something else.
 *
 * @param mark a note's own mark, which stands raised before its words and is taken off them later
 */
export function writeShifts(office: DocumentBuilder, items: Item[], mark = ''): void {
  for (let at = 0; at < items.length; ) {
    const pieces = shiftedFrom(items, at);
    const text = pieces.map((piece) => piece.text).join('');
    const isMark = mark && text.trim() === mark && items.slice(0, at).every(isSpace);
    if (pieces.length && !isMark) {
      const written = pieces.map((piece) => shiftedText(piece.text, piece.shift));
      for (const [index, piece] of pieces.entries())
        if (!written.includes(undefined)) piece.text = written[index] ?? '';
      // A sign alone says the same in the line, and so does a number's ending.
      const means = /[\p{L}\p{N}]/u.test(text) && !isOrdinalSuffix(textBefore(items, at), text);
      if (written.includes(undefined) && means)
        office.report('Raised or lowered text stands in the line; check it.');
    }
    at += Math.max(1, pieces.length);
  }
}

/** The pieces from a place on that are shifted the same way: a program parts one word into several. */
function shiftedFrom(items: Item[], from: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (!item || !('text' in item) || item.note !== undefined || !item.shift) break;
    if (pieces[0] && item.shift !== pieces[0].shift) break;
    pieces.push(item);
  }
  return pieces;
}

function textBefore(items: Item[], at: number): string {
  const before = items[at - 1];
  return before && 'text' in before && before.note === undefined ? before.text : '';
}

function shiftedText(text: string, shift: TextPiece['shift']): string | undefined {
  return shift === 'superscript' ? superscript(text) : subscript(text);
}

function isSpace(item: Item): boolean {
  return 'text' in item && item.note === undefined && !item.text.trim();
}
