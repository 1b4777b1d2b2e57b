import type { FoldedArticle, Passage } from '../passage/foldedArticle.ts';

/** Of longer passages only the place is looked at, not the whole article where they have moved. */
const searchedUpTo = 300;

/**
 * A passage by its words: `12-30-k3x9z` is thirty words from the twelfth of the block on (of the article, without a block), and what
 * they sum up to. WebKit hides text directives from the page (decision 0039).
 */
export function writeWordPlace(article: FoldedArticle, passage: Passage, block?: number): string | undefined {
  const span = article.spanOf(passage);
  const first = article.words.findIndex(({ start }) => start >= span.start);
  const count = article.words.filter(({ start, end }) => start >= span.start && end <= span.end).length;
  if (first < 0 || count === 0) return undefined;
  return `${first - firstOf(article, block) + 1}-${count}-${sumOf(article, first, count)}`;
}

/** Finds the words that `writeWordPlace` names: at their place, else where they have moved to. Undefined if they are not there any more. */
export function findWordPlace(article: FoldedArticle, written: string, block?: number): Passage | undefined {
  const [, from, length, sum] = /^(\d{1,6})-(\d{1,6})-([a-z\d]{1,7})$/.exec(written) ?? [];
  if (sum === undefined) return undefined;
  const count = Number(length);
  const place = firstOf(article, block) + Number(from) - 1;
  const isThere = (first: number) =>
    count > 0 && first >= 0 && first + count <= article.words.length && sumOf(article, first, count) === sum;
  const found = isThere(place)
    ? place
    : count <= searchedUpTo
      ? article.words.findIndex((_, first) => isThere(first))
      : -1;
  const [start, end] = [article.words[found]?.start, article.words[found + count - 1]?.end];
  return start === undefined || end === undefined ? undefined : article.passageOf({ start, end });
}

/** The first word of a block. */
function firstOf(article: FoldedArticle, block: number | undefined): number {
  if (block === undefined) return 0;
  return Math.max(
    0,
    article.words.findIndex(({ start }) => article.blockAt(start) === block),
  );
}

/** FNV-1a (32 bits) of the words, a space behind each: http://www.isthe.com/chongo/tech/comp/fnv */
function sumOf({ folded, words }: FoldedArticle, first: number, count: number): string {
  let sum = 0x811c9dc5;
  const add = (unit: number) => {
    sum = Math.imul(sum ^ unit, 0x01000193) >>> 0;
  };
  for (const { start, end } of words.slice(first, first + count)) {
    for (let at = start; at < end; at += 1) add(folded.charCodeAt(at));
    add(32);
  }
  return sum.toString(36);
}
