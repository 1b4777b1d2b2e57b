/** Everything that commands a terminal or turns a line round: controls, and marks of direction that open and are not closed. */
const commands = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;
const otherDirection =
  /\p{Bidi_C}|[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Words of a document or a file's name for a line of the terminal: on one line, nothing in them that the terminal would
 * obey, and kept apart from what stands around them (FSI … PDI, UAX #9) where they run the other way.
 */
export function terminalText(text: string): string {
  const plain = text.replace(commands, ' ').trim();
  return otherDirection.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** A text that is no longer than so many characters, as a reader counts them: no letter loses its vowel sign. */
export function shortened(text: string, most: number): string {
  // A cluster has a code unit at least: what is short enough in these need not be counted.
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

/** How many characters wide a text is, marks of direction and combining marks not counted. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of characters.segment(text)) if (!/^[\p{Cf}\p{Cc}]+$/u.test(segment)) width++;
  return width;
}
