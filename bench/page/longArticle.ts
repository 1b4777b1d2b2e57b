import type { Article } from '../../src/contract/articleSchema.ts';
import { countWords } from '../../src/contract/blockTexts.ts';

/**
 * An article of at least as many words, made by repeating another's paragraphs and headings; those with a footnote are
 * left out.
 *
 * @throws {Error} when no words are left to repeat
 */
export function longArticle(article: Article, id: string, words: number): Article {
  const { language, title, authors } = article;
  const part = article.body.filter(
    (block) =>
      (block.type === 'paragraph' || block.type === 'heading') && !JSON.stringify(block).includes('"note"'),
  );
  if (countWords({ body: part }) === 0) throw new Error(`${article.id} has no words to repeat`);
  const body: Article['body'] = [];
  for (let count = 0; count < words; count += countWords({ body: part })) body.push(...part);
  return { id, language, title, authors, date: id.slice(0, 10), body };
}
