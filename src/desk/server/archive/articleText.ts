import { type ArticleFile, articleSchema } from '../../../contract/articleSchema.ts';

/** The order of an article's fields in its file. */
const order = ['$schema', ...Object.keys(articleSchema.entries)];

/**
 * An article's file: fields in the contract's order, two spaces, a final newline.
 * Unknown fields are kept, last.
 */
export function articleText(article: ArticleFile): string {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const fields = Object.entries(article).sort(([a], [b]) => rank(a) - rank(b));
  return `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`;
}
