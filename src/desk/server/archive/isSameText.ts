import type { ArticleFile } from '../../../contract/articleSchema.ts';

/** Whether two articles say the same under one title; where their pictures lie does not count. */
export function isSameText(one: ArticleFile, other: ArticleFile): boolean {
  return one.title === other.title && wordsOf(one) === wordsOf(other);
}

function wordsOf({ body }: ArticleFile): string {
  return JSON.stringify(body, (key, value: unknown) => (key === 'src' ? undefined : value));
}
