import type { LocalizedText } from '../../contract/localizedText.ts';
import { isolateText, stripBidiControls } from '../../language/isolateText.ts';

const lineSpace = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;
// What neither HTML nor XML lets stand in a text: controls, lone surrogates, code points that are no characters.
const forbidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Removes the characters that HTML (13.2.3.5, input stream errors) forbids. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '');
}

/**
 * A datum as one line for a sink that knows no markup: white space is one space, what HTML forbids is gone, and so are
 * bidirectional controls, which would reach into the text that a preview program sets around it.
 */
export function plainLine(text: string): string {
  return stripBidiControls(withoutForbidden(text.replace(lineSpace, ' '))).trim();
}

/** Texts each as one line ({@link plainLine}); one of which nothing is left is left out. */
export function plainLines(texts: readonly string[]): string[] {
  return texts.map(plainLine).filter((text) => text !== '');
}

/**
 * At most `max` UTF-16 units of a text: cut between words, or between characters as a reader sees them in scripts
 * without spaces, and ended by `…`.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, max + 32))) {
    if (cut.length + segment.length > max - 1) break;
    cut += segment;
  }
  const space = text.startsWith(' ', cut.length) ? cut.length : cut.lastIndexOf(' ');
  const words = space > max / 2 ? cut.slice(0, space) : cut;
  return `${words.replace(/[\s,;:،؛–—-]+$/u, '')}…`;
}

/** Texts in a row: one alone stays bare, several are isolated each in its language (UAX #9), ` · ` between them. */
export function joinedLine(parts: readonly LocalizedText[]): string {
  const lines = parts.map(({ text, language }) => ({ text: plainLine(text), language }));
  if (lines.length === 1) return lines[0]?.text ?? '';
  return lines.map(({ text, language }) => isolateText(text, language)).join(' · ');
}
