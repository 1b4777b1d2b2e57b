import { isOrdinalSuffix, subscript, superscript } from '../text/superscript.ts';
import type { TextPiece } from './assembleRuns.ts';
import type { DocumentBuilder } from './documentBuilder.ts';
import type { Item } from './item.ts';

/**
 * Writes a paragraph's superscript and subscript as characters of their own, because an article has no other way
 * to say it. Text without such characters stays on the line and is reported, because it may mean something else there.
 *
 * @param mark a note's own mark, a superscript before its words that is removed later
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
        office.findings.report('Superscript or subscript text was kept as ordinary text; check it.');
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
