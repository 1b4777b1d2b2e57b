import type { Article } from './articleSchema.ts';

/** The last day, ISO 8601, on which an article was changed: updated or corrected. Undefined where it never was. */
export function modifiedOn(article: Pick<Article, 'updated' | 'corrections'>): string | undefined {
  const days = (article.corrections ?? []).map((correction) => correction.date);
  return [...days, ...(article.updated ? [article.updated] : [])].sort().at(-1);
}
