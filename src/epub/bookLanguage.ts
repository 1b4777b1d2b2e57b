import type { Article } from '../contract/articleSchema.ts';
import { blockTexts } from '../contract/blockTexts.ts';
import { languageOf } from '../language/languages.ts';

/** Everything shown in a book has the language of its article or of its block: how many characters there are in each. */
function charactersByLanguage(articles: readonly Article[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (language: string, texts: readonly string[]) =>
    counts.set(
      language,
      texts.reduce((sum, text) => sum + text.length, counts.get(language) ?? 0),
    );
  for (const { language, title, body } of articles) {
    add(language, [title]);
    for (const block of body) add(block.language ?? language, blockTexts(block));
  }
  return counts;
}

/**
 * The languages of a book, the main one first: that of most text. It decides which way the pages turn.
 *
 * @returns at least one, for at least one article
 */
export function bookLanguages(articles: readonly Article[]): [main: string, ...others: string[]] {
  const byCount = [...charactersByLanguage(articles)].sort(([, a], [, b]) => b - a);
  const [main = 'en', ...others] = byCount.map(([language]) => language);
  return [main, ...others];
}

/**
 * The languages that a package names. Reading systems may turn the pages by any of them, so none runs against the main one.
 */
export function namedLanguages([main, ...others]: readonly [string, ...string[]]): string[] {
  const { direction } = languageOf(main);
  return [main, ...others.filter((other) => languageOf(other).direction === direction)];
}
