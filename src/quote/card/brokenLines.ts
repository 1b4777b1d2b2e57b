/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines of about one width: as few as fit, none of them much shorter than the others. Only a word that is wider
 * than the room is divided, between whole characters; undefined where that is not wanted.
 */
export function brokenLines(
  text: string,
  width: number,
  measure: Measure,
  divides = false,
): string[] | undefined {
  const words = text.split(/(?<=[^\s]) (?=[^\s])/).flatMap((word) => {
    if (measure(word) <= width) return [word];
    return divides ? divided(word, width, measure) : [];
  });
  if (words.join('').length < text.replaceAll(' ', '').length) return undefined;
  const lines = filled(words, width, measure);
  let [low, high] = [0, width];
  // The narrowest room that takes no more lines.
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const isEnough =
      words.every((word) => measure(word) <= middle) && filled(words, middle, measure).length <= lines.length;
    if (isEnough) high = middle;
    else low = middle;
  }
  return filled(words, high, measure);
}

function filled(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function divided(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  for (const character of charactersOf(word)) {
    const last = parts.at(-1);
    if (last !== undefined && measure(last + character) <= width) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

function charactersOf(word: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...word];
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word)].map(
    ({ segment }) => segment,
  );
}
