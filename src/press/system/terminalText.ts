import { PrintableError } from './PrintableError.ts';
import { failureMessage } from './systemAdvice.ts';

/** What could control a terminal, end a line or reverse one, and what is no character. */
const commands = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu;
const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const otherDirection =
  /\p{Bidi_C}|[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many characters of a file's words are shown, of its name and of a whole message. */
const longest = { words: 80, name: 240, message: 500 };

/** A text cut to what is shown of it, its control characters, line ends and directions written as escapes. */
function printable(text: string, most: number): string {
  // No letter needs more marks, though a cluster may have any number of them.
  const part = text.trim().slice(0, most * 16);
  const escaped = part.replace(
    commands,
    (found) => shortEscapes[found] ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return shortened(part.length < text.trim().length ? `${escaped}…` : escaped, most);
}

/**
 * A file's words for one line of the terminal: they cannot control it, are shortened, and are isolated (FSI … PDI, UAX #9)
 * where they run the other way. The one way in which commands print what they have not written themselves.
 */
export function terminalText(text: string, most: number = longest.words): string {
  const plain = printable(text, most);
  return otherDirection.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** As {@link terminalText}, for the name of a file, which is longer. */
export function terminalName(path: string): string {
  return terminalText(path, longest.name);
}

/** As {@link terminalText}, for a sentence of our own that may quote a file's words: it keeps our direction. */
export function terminalMessage(message: string): string {
  return printable(message, longest.message);
}

/**
 * What went wrong, for the terminal, with advice where the file system failed. No line of it can be taken for one of ours:
 * further lines are indented.
 *
 * @param place named where the error names no path
 */
export function terminalError(error: unknown, place = 'a file'): string {
  if (error instanceof PrintableError) return error.message;
  const lines = failureMessage(error, place).split('\n').map(terminalMessage);
  return lines.join('\n  ');
}

/** A text cut to so many whole characters: no letter loses its vowel sign. */
export function shortened(text: string, most: number): string {
  // A cluster has at least one code unit, so a short enough text need not be counted.
  if (text.length <= most) return text;
  const kept: string[] = [];
  for (const { segment } of characters.segment(text)) {
    if (kept.length === most)
      return `${kept
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
    kept.push(segment);
  }
  return text;
}

/** A text's width in characters, not counting direction and combining marks. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of characters.segment(text)) if (!/^[\p{Cf}\p{Cc}]+$/u.test(segment)) width++;
  return width;
}
