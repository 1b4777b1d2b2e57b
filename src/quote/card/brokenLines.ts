/** How wide a text is, in pixels. Asked often for the same words: one that is slow remembers what it said. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines of about one width: as few as fit, none of them much shorter than the others. A line is as wide as its words
 * and the spaces between them. Only a word that is wider than the room is divided, between whole characters.
 *
 * @param divides whether such a word is divided; if not, the text has no lines
 * @param most how many lines there may be; no word behind them is measured
 * @returns undefined where the text does not fit
 */
export function brokenLines(
  text: string,
  width: number,
  measure: Measure,
  divides = false,
  most = Number.POSITIVE_INFINITY,
): string[] | undefined {
  const words = text.split(/(?<=[^\s]) (?=[^\s])/);
  const parts = divides ? dividedWords(words, width, measure) : words;
  const lines = filled(parts, width, measure, most);
  if (!lines) return undefined;
  const whole = divides ? [...dividedWords(words, width, measure)] : words;
  let [low, high, balanced] = [0, width, lines];
  // The narrowest room that takes no more lines.
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const narrower = filled(whole, middle, measure, lines.length);
    if (narrower) [high, balanced] = [middle, narrower];
    else low = middle;
  }
  return balanced;
}

/** Undefined where a word is wider than the room, or where there are more lines than there may be. */
function filled(
  words: Iterable<string>,
  width: number,
  measure: Measure,
  most: number,
): string[] | undefined {
  const space = measure(' ');
  const lines: string[][] = [];
  let taken = 0;
  for (const word of words) {
    const own = measure(word);
    if (own > width) return undefined;
    const last = lines.at(-1);
    if (last && taken + space + own <= width) {
      last.push(word);
      taken += space + own;
    } else {
      if (lines.length >= most) return undefined;
      lines.push([word]);
      taken = own;
    }
  }
  return lines.map((line) => line.join(' '));
}

function* dividedWords(words: readonly string[], width: number, measure: Measure): Generator<string> {
  for (const word of words)
    if (measure(word) <= width) yield word;
    else yield* divided(word, width, measure);
}

function* divided(word: string, width: number, measure: Measure): Generator<string> {
  let part = '';
  for (const character of charactersOf(word)) {
    if (part !== '' && measure(part + character) > width) {
      yield part;
      part = '';
    }
    part += character;
  }
  yield part;
}

/** What a reader takes for one character each. */
export function charactersOf(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
}
