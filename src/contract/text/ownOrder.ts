import type { Direction } from '../../language/languages.ts';
import { rightToLeft, strongLetter } from '../../language/strongLetters.ts';
import { foreignPhrase } from './foreignPhrase.ts';

const figure = '[\\d۰-۹٠-٩]';
const decimal = `${figure}{1,20}(?:[.,٫٬/:]${figure}{1,20}){0,6}`;
const alone = '(?<![\\p{L}\\p{N}])';
const sign = `${alone}[+−±-]`;
const unit = '(?: ?[%٪€$£¥°′″]C?)';
// Latin figures with signs between or behind them: ranges, sums, hours, 5(a). (A range in Persian figures is read from the right.)
const latin = '[$€£¥]?\\d{1,20}';
const joined = '(?:[.,/:×÷=+*°′–-]{1,3}\\d{1,20}|\\(\\w{1,9}\\))';
// Of an address; the stop, quotation mark or bracket that ends the sentence around it is none.
const inAddress = '\\([^\\s()\\p{Bidi_C}]*\\)|[^\\s«»“”"،؛؟()\\p{Bidi_C}';

/** An author's controls, and what has an order of its own in a text, by the direction of the text. */
const patterns = {
  rtl: patternOf(
    `(?:https?://|www\\.)(?:${inAddress}])*(?:${inAddress}.,:;!?…])`,
    // C++, .NET, 3D, 10 km, Node.js (v24).
    foreignPhrase(
      `[${rightToLeft}]`,
      strongLetter.ltr,
      `(?:(?:${sign})?${latin}${joined}{0,9}[%°′″]?[ \u00a0]?|${alone}[.#@])?`,
    ),
    // Telephone numbers: from abroad, or with the zero of their own country.
    `${alone}(?:\\+|[0۰٠]|(?=\\([0۰٠]))(?:[ -]{0,3}(?:${figure}|\\(${figure}{1,9}\\))){4,20}`,
    // ISO dates and other figures in three parts.
    `${figure}{1,20}(?:-${figure}{1,20}){2,}`,
    // Sums.
    `${decimal}(?: ?[–-] ?${decimal})? ?[+×÷=*−] ?${decimal}(?: ?[+×÷=*−–-] ?${decimal})*`,
    `(?:${sign}[$€£¥]?|[$€£¥] ?)${decimal}${unit}?`,
    `${latin}(?:${joined}+${unit}?|${unit})`,
  ),
  ltr: patternOf(foreignPhrase(`(?:\\d|${strongLetter.ltr})`, strongLetter.rtl, '', '/')),
};

function patternOf(...sources: string[]): RegExp {
  return new RegExp(`[\u202a-\u202e\u2066-\u2069]|${sources.join('|')}`, 'gu');
}

/**
 * A text in which what runs in the other direction is isolated (UAX #9), so that it keeps its order and takes nothing of the
 * line with it: words, addresses, and in Arabic script telephone numbers, signed numbers, sums, dates and prices. What an
 * author has put between controls of direction or beside a mark stays as it is, and so does what is in more than one run.
 *
 * @param runs of one text, whose controls are in pairs
 * @param words makes what runs as the text does
 * @param isolate makes an isolate of its content; `at` is its place in the run
 * @returns the content of each run
 */
export function inOwnOrder<Made>(
  runs: readonly string[],
  direction: Direction,
  words: (text: string) => Made,
  isolate: (content: Made[], direction: Direction, at: number) => Made,
): Made[][] {
  const text = runs.join('');
  const other = direction === 'rtl' ? 'ltr' : 'rtl';
  let depth = 0;
  const tokens = [...text.matchAll(patterns[direction])].filter(({ 0: token, index: at }) => {
    const isControl = token > '\u2029' && token < '\u206a';
    if (isControl) depth += '\u202c\u2069'.includes(token) ? -1 : 1;
    const before = text.slice(Math.max(0, at - 12), at);
    const after = text.slice(at + token.length, at + token.length + 12);
    const isBesideControl = /\p{Bidi_C}$/u.test(before) || /^\p{Bidi_C}/u.test(after);
    return (
      !isControl && depth === 0 && !isBesideControl && !isSafe(before, token, after, strongLetter[direction])
    );
  });
  let next = 0;
  let from = 0;
  return runs.map((run) => {
    const end = from + run.length;
    const made: Made[] = [];
    for (let token = tokens[next]; token && token.index < end; token = tokens[++next]) {
      const to = token.index + token[0].length;
      if (token.index < from || to > end) continue;
      const content = inOwnOrder([token[0]], other, words, isolate);
      made.push(words(text.slice(from, token.index)), isolate(content.flat(), other, made.length));
      from = to;
    }
    made.push(words(text.slice(from, end)));
    from = end;
    return made;
  });
}

/** Whether nothing can tear words or be torn by them: letters alone, between letters of the text's own direction. */
function isSafe(before: string, token: string, after: string, own: string): boolean {
  return (
    /^[\p{L}\p{M} ]+$/u.test(token) &&
    new RegExp(`(?:^|${own})[^\\p{L}\\p{N}]{0,9}$`, 'u').test(before) &&
    new RegExp(`^[^\\p{L}\\p{N}]{0,9}(?:$|${own})`, 'u').test(after)
  );
}
