import type { Article } from './articleSchema.ts';
import { foldBlock } from './blockParts.ts';
import type { Block } from './blockSchema.ts';
import { plainText } from './text/plainText.ts';

/** Every text of a block in reading order, as plain strings. */
export function blockTexts(block: Block): string[] {
  return foldBlock(block, { text: (text) => [plainText(text)], block: blockTexts });
}

/** Counts by article: a page and its head need the same one. */
const counted = new WeakMap<object, number>();

/** How many words an article has. ZWNJ and marks are part of a word. */
export function countWords({ body }: Pick<Article, 'body'>): number {
  const words = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u200c’'-]|\u200d)*/gu;
  const count =
    counted.get(body) ??
    body.flatMap(blockTexts).reduce((sum, text) => sum + (text.match(words)?.length ?? 0), 0);
  counted.set(body, count);
  return count;
}

/** The summary, or the start of the first paragraph in the article's own language, cut between words at about 200 characters. */
export function articleExcerpt(article: Pick<Article, 'summary' | 'body'>): string {
  if (article.summary) return article.summary;
  const first = article.body.filter((block) => block.type === 'paragraph').find((block) => !block.language);
  const text = first ? plainText(first.text) : '';
  if (text.length <= 220) return text;
  const space = text.lastIndexOf(' ', 200);
  // Scripts without spaces are cut anywhere but inside a grapheme.
  return `${space > 0 ? text.slice(0, space).replace(/[\s,;:،؛–—-]+$/u, '') : text.slice(0, 200).replace(/[\ud800-\udbff]$/, '')}…`;
}
