import type { TextDirective } from '../address/textDirective.ts';
import { findDirective } from './findDirective.ts';
import type { FoldedArticle, Passage, QuotableText } from './foldedArticle.ts';
import { type Stretch, wordsOfText } from './wordsOfText.ts';

/** A passage as long as this is named whole, in UTF-16 code units; a longer one by its beginning and its end. */
const wholeUpTo = 70;

/** How many words name an end of a passage, and how many beside it say which one is meant: the first that suffice. */
const lengths = [3, 5, 8, 12];
const contexts = [0, 2, 4, 7];

/**
 * The directive that names a passage: short, and so that a search from the top of the article finds this place and no other, where there
 * is such a one; else the block in the address decides. No part of it reaches over the sign of a note or a block's border, which browsers
 * do not search over.
 */
export function directiveOf(article: FoldedArticle, passage: Passage): TextDirective {
  let inBlock: TextDirective | undefined;
  for (const length of lengths)
    for (const context of contexts) {
      const directive = named(article.texts, passage, length, context);
      if (isSame(findDirective(article, directive), passage)) return directive;
      const block = article.texts[passage.from.at]?.block;
      if (isSame(findDirective(article, directive, block), passage)) inBlock = directive;
    }
  return inBlock ?? named(article.texts, passage, lengths.at(-1) ?? 0, contexts.at(-1) ?? 0);
}

function isSame(found: Passage | undefined, { from, to }: Passage): boolean {
  return (
    found?.from.at === from.at &&
    found.from.offset === from.offset &&
    found.to.at === to.at &&
    found.to.offset === to.offset
  );
}

function named(
  texts: readonly QuotableText[],
  { from, to }: Passage,
  length: number,
  context: number,
): TextDirective {
  const [first, last] = [texts[from.at], texts[to.at]];
  if (!first || !last) throw new RangeError('The passage is not in these texts.');
  const around = {
    ...before(first, from.offset, context),
    ...behind(last, to.offset, context),
  };
  const isOne = from.at === to.at && !first.signs.some((sign) => sign > from.offset && sign < to.offset);
  const isShort = to.offset - from.offset <= wholeUpTo || between(first, from.offset, to.offset).length < 2;
  if (isOne && isShort) return { start: first.text.slice(from.offset, to.offset), ...around };
  const share = isOne ? 0.5 : 1;
  const isWithin = from.at === to.at;
  return {
    start: beginning(first, from.offset, isWithin ? to.offset : first.text.length, length, share),
    end: ending(last, isWithin ? from.offset : 0, to.offset, length, share),
    ...around,
  };
}

/** The first words from a place on. @param share of what is there, the most that is taken */
function beginning(text: QuotableText, from: number, to: number, length: number, share: number): string {
  const limit = text.signs.find((sign) => sign > from && sign < to) ?? to;
  const words = between(text, from, limit);
  const last = words[Math.min(length, Math.ceil(words.length * share)) - 1];
  return text.text.slice(from, last?.end ?? limit);
}

function ending(text: QuotableText, from: number, to: number, length: number, share: number): string {
  const limit = text.signs.findLast((sign) => sign > from && sign < to) ?? from;
  const words = between(text, limit, to);
  const first = words[words.length - Math.min(length, Math.floor(words.length * share))];
  return text.text.slice(first?.start ?? limit, to);
}

function before(text: QuotableText, from: number, count: number): Pick<TextDirective, 'prefix'> {
  const limit = text.signs.findLast((sign) => sign <= from) ?? 0;
  const words = between(text, limit, from);
  const first = words[Math.max(0, words.length - count)];
  const prefix = count > 0 && first ? text.text.slice(first.start, from).trim() : '';
  return prefix === '' ? {} : { prefix };
}

function behind(text: QuotableText, to: number, count: number): Pick<TextDirective, 'suffix'> {
  const limit = text.signs.find((sign) => sign >= to) ?? text.text.length;
  const last = between(text, to, limit).slice(0, count).at(-1);
  const suffix = last ? text.text.slice(to, last.end).trim() : '';
  return suffix === '' ? {} : { suffix };
}

function between(text: QuotableText, from: number, to: number): Stretch[] {
  return wordsOfText(text).filter(({ start, end }) => start >= from && end <= to);
}
