import type { Article } from '../contract/articleSchema.ts';
import { blockLanguages } from '../contract/text/blockLanguages.ts';
import { languageOf } from '../language/languages.ts';

/**
 * The languages of a book, the main one first: that of most text. It decides which way the pages turn.
 *
 * @returns at least one, for at least one article
 */
export function bookLanguages(articles: readonly Article[]): [main: string, ...others: string[]] {
  const [main = 'en', ...others] = blockLanguages(articles);
  return [main, ...others];
}

/**
 * The languages that a package names. Reading systems may turn the pages by any of them, so none runs against the main one.
 */
export function namedLanguages([main, ...others]: readonly [string, ...string[]]): string[] {
  const { direction } = languageOf(main);
  return [main, ...others.filter((other) => languageOf(other).direction === direction)];
}
