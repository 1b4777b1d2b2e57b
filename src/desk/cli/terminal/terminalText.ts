/** What could control a terminal or reverse a line: control characters and opening direction marks. */
const commands = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;
const otherDirection =
  /\p{Bidi_C}|[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A document's words or a file name for one line of the terminal: without control characters
 * and isolated (FSI … PDI, UAX #9) where they run the other way.
 */
export function terminalText(text: string): string {
  const plain = text.replace(commands, ' ').trim();
  return otherDirection.test(plain) ? `\u2068${plain}\u2069` : plain;
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
