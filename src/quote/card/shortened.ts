import type { QuotedLine } from '../credit/quotation.ts';

/** What stands where words are left out. */
const omission = ' […]';

const sentenceEnd = /[.!?؟۔…]['"»”’›)\]]*$/u;

/**
 * The beginning of a quotation, so many words long at most: up to the end of a sentence, if one is near, and never through a word.
 */
export function shortened(lines: readonly QuotedLine[], count: number): QuotedLine[] {
  const kept: QuotedLine[] = [];
  let left = count;
  for (const line of lines) {
    const words = line.text.split(' ');
    if (words.length <= left) {
      kept.push(line);
      left -= words.length;
      continue;
    }
    if (left > 0) kept.push({ ...line, text: upToSentence(words.slice(0, left)).join(' ') });
    break;
  }
  const last = kept.pop();
  return last ? [...kept, { ...last, text: last.text + omission }] : [];
}

function upToSentence(words: string[]): string[] {
  const end = words.findLastIndex((word) => sentenceEnd.test(word));
  return end >= words.length * 0.6 ? words.slice(0, end + 1) : words;
}
