import type { Article } from '../articleSchema.ts';
import { blockTexts } from '../blockTexts.ts';

/**
 * The languages that articles are in, that of most text first: titles count in the article's language, each block in its own.
 *
 * @returns none for no article
 */
export function blockLanguages(articles: readonly Article[]): string[] {
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
  return [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
}
