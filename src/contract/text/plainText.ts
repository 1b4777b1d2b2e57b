import { toAsciiDigits } from '../../language/numbers.ts';
import type { Span, Text } from './textSchema.ts';

/** Whether a span is nothing but its note's number, in whatever digits: no word of the text, only the sign of a reference. */
export function isNoteMarker({ text, note }: Span): boolean {
  const figures = toAsciiDigits(text).replace(/[\s[\]()]/g, '');
  return note !== undefined && (figures === '' || figures === String(note));
}

/** Whether there is nothing to be read in a text, not even a note's sign. */
export function isBlankText(text: Text): boolean {
  return [text].flat().every((run) => {
    if (typeof run === 'string') return run.trim() === '';
    return run.note === undefined && run.text.trim() === '';
  });
}

/** The characters of a text without its qualities and without its notes' signs. */
export function plainText(text: Text): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (typeof run === 'string' ? run : isNoteMarker(run) ? '' : run.text)).join('');
}
