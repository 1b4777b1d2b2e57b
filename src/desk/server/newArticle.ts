import type { ArticleFile } from '../../contract/articleSchema.ts';

/** An article that nobody has written yet: dated today, in this language. Its title gives it its address. */
export function newArticle(language: string, today: string): ArticleFile {
  return { id: `${today}-article`, language, title: '', authors: [], date: today, body: [] };
}
