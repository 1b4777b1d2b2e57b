import type { QuotedLine } from '../credit/quotation.ts';
import { charactersOf } from './brokenLines.ts';

/** What stands where words are left out. */
const omission = ' […]';

const sentenceEnd = /[.!?؟۔…。！？]['"»”’›)\]]*\s*$/u;

/** No word of a script with spaces is longer, in UTF-16 code units. */
const longest = 60;

/**
 * The beginning of a quotation, so many words long at most: up to the end of a sentence, if one is near, and never through a word.
 */
export function shortened(lines: readonly QuotedLine[], count: number): QuotedLine[] {
  const kept: QuotedLine[] = [];
  let left = count;
  for (const line of lines) {
    const words = quotedWords(line.text);
    if (words.length <= left) {
      kept.push(line);
      left -= words.length;
      continue;
    }
    if (left > 0) kept.push({ ...line, text: upToSentence(words.slice(0, left)).join('').trimEnd() });
    break;
  }
  const last = kept.pop();
  return last ? [...kept, { ...last, text: last.text + omission }] : [];
}

/** How many words of a quotation stand before a place of it, in UTF-16 code units. */
export function wordsWithin(lines: readonly QuotedLine[], place: number): number {
  let [count, length] = [0, 0];
  for (const { text } of lines)
    for (const word of quotedWords(text)) {
      length += word.length;
      if (length > place) return count;
      count += 1;
    }
  return count;
}

/** The words of a line with the space behind them; of a script without spaces, the characters. */
function quotedWords(text: string): string[] {
  return text.split(/(?<= )/).flatMap((word) => (word.length > longest ? charactersOf(word) : [word]));
}

function upToSentence(words: string[]): string[] {
  const end = words.findLastIndex((word) => sentenceEnd.test(word));
  return end >= words.length * 0.6 ? words.slice(0, end + 1) : words;
}
