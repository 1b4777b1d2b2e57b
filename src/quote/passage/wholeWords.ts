import type { Passage, QuotableText } from './foldedArticle.ts';
import { wordsOfText } from './wordsOfText.ts';

/**
 * A passage widened to whole words, without spaces at its ends: half a word cannot be linked to, and letters that were joined would be
 * written otherwise. Undefined where it has no letter.
 */
export function wholeWords(texts: readonly QuotableText[], { from, to }: Passage): Passage | undefined {
  let first: Passage['from'] | undefined;
  let last: Passage['to'] | undefined;
  for (let at = from.at; at <= to.at; at += 1) {
    const text = texts[at];
    if (!text) continue;
    const start = at === from.at ? from.offset : 0;
    const end = at === to.at ? to.offset : text.text.length;
    const words = wordsOfText(text).filter((word) => word.start < end && word.end > start);
    const [one, other] = [words[0], words.at(-1)];
    if (!one || !other) continue;
    first ??= { at, offset: trimmedStart(text.text, Math.min(start, one.start)) };
    last = { at, offset: trimmedEnd(text.text, Math.max(end, other.end)) };
  }
  return first && last && { from: first, to: last };
}

const unseen = /[\s\p{Cf}]/u;

function trimmedStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && unseen.test(text[at] ?? '')) at += 1;
  return at;
}

function trimmedEnd(text: string, to: number): number {
  let at = to;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
