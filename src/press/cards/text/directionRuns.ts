/** Which hand writes a character: Arabic script runs from right to left, every other script of the cards does not. */
export type RunDirection = 'arabic' | 'other';

const arabic = /\p{Script=Arabic}/u;
const neutral = /[\p{Script=Common}\p{Script=Inherited}]/u;
const digit = /\p{Nd}/u;
// They read from the left in any case; set in the other hand's face they would break its line.
const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/;
const combining = /[\p{M}\p{Cf}]/u;
const closing: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '⟨': '⟩',
  '«': '»',
  '‹': '›',
  '“': '”',
  '„': '“',
  '‘': '’',
};
// They have no mirrored shape: round a foreign word they stand as that word's script has them.
const curly = /[“„‘]/;

/**
 * The hand of every character of a line whose text is of the hand `own`: UAX #9 as far as two directions without
 * embeddings need it. Letters decide; a figure follows the letter before it (W2, W7); brackets go together (N0), and
 * so do
 * quotation marks, which the standard would leave at the wrong ends of a foreign title (N0 alone knows no quotes); other marks and spaces take the hand on both their sides where it is one, else the text's own (N1, N2).
 */
export function directionsOf(characters: readonly string[], own: RunDirection): RunDirection[] {
  const strong = strongDirections(characters, own);
  pairBrackets(characters, strong, own);
  const next: (RunDirection | undefined)[] = [];
  for (let at = strong.length - 1; at >= 0; at--) next[at] = strong[at] ?? next[at + 1];
  let previous: RunDirection | undefined = own;
  return strong.map((hand, at) => {
    previous = hand ?? previous;
    return hand ?? (previous === (next[at] ?? own) ? (previous ?? own) : own);
  });
}

function strongDirections(characters: readonly string[], own: RunDirection): (RunDirection | undefined)[] {
  let letters = own;
  return characters.map((character, at) => {
    if (at > 0 && combining.test(character)) return characters[at - 1] === ' ' ? undefined : letters;
    if (digit.test(character)) return arabicDigit.test(character) ? 'arabic' : letters;
    if (neutral.test(character)) return undefined;
    letters = arabic.test(character) ? 'arabic' : 'other';
    return letters;
  });
}

function pairBrackets(
  characters: readonly string[],
  strong: (RunDirection | undefined)[],
  own: RunDirection,
) {
  const open: number[] = [];
  const pairs: [from: number, to: number][] = [];
  for (const [at, character] of characters.entries()) {
    if (Object.hasOwn(closing, character)) open.push(at);
    const from = open.findLastIndex((one) => closing[characters[one] ?? ''] === character);
    if (from === -1) continue;
    pairs.push([open[from] ?? at, at]);
    open.length = from;
  }
  for (const [from, to] of pairs.sort((a, b) => a[0] - b[0])) {
    const inside = strong.slice(from + 1, to).filter((hand) => hand !== undefined);
    if (inside.length === 0) continue;
    const before = strong.slice(0, from).findLast((hand) => hand !== undefined) ?? own;
    const around = curly.test(characters[from] ?? '') ? 'other' : before;
    const hand = inside.includes(own) ? own : around;
    strong[from] = hand;
    strong[to] = hand;
  }
}

/**
 * The hands of a text that has been cut into lines, line by line: decided by the whole text, for a bracket may
 * open on one line and close on the next. An ellipsis that the cut has added is of the text's own hand.
 */
export function directionsOfLines(
  text: string,
  lines: readonly string[],
  own: RunDirection,
): RunDirection[][] {
  const directions = directionsOf([...text], own);
  let from = 0;
  return lines.map((line) => {
    const kept = text.includes(line, from) ? line : line.replace(/…$/, '');
    const length = [...kept].length;
    from = Math.max(from, text.indexOf(kept, from));
    const first = [...text.slice(0, from)].length;
    from += kept.length;
    return [...line].map((_, at) => (at < length ? (directions[first + at] ?? own) : own));
  });
}
