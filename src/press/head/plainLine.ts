import type { LocalizedText } from '../../contract/localizedText.ts';
import { isolateText, stripBidiControls } from '../../contract/text/isolateText.ts';

const lineSpace = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;
// Forbidden in both HTML and XML text: controls, lone surrogates, noncharacters.
const forbidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Removes the characters that HTML (13.2.3.5, input stream errors) forbids. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '');
}

/**
 * A text as one line for a place without markup: white space is one space, what HTML forbids is removed, and so are
 * bidirectional controls, which would affect the text that a preview program puts around it.
 */
export function plainLine(text: string): string {
  return stripBidiControls(withoutForbidden(text.replace(lineSpace, ' '))).trim();
}

/** Each text as one line ({@link plainLine}), without those that end up empty. */
export function plainLines(texts: readonly string[]): string[] {
  return texts.map(plainLine).filter((text) => text !== '');
}

/**
 * At most `max` UTF-16 units of a text: cut between words, or between graphemes in scripts
 * without spaces, and ending in `…`.
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

/** Texts joined by ` · `: one alone stays as it is, several are isolated, each in its language (UAX #9). */
export function joinedLine(parts: readonly LocalizedText[]): string {
  const lines = parts.map(({ text, language }) => ({ text: plainLine(text), language }));
  if (lines.length === 1) return lines[0]?.text ?? '';
  return lines.map(({ text, language }) => isolateText(text, language)).join(' · ');
}
