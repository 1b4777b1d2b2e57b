import { type ArticleFile, articleSchema } from '../../../contract/articleSchema.ts';

/** The order in which an article's fields stand in its file: the contract's own. */
const order = ['$schema', ...Object.keys(articleSchema.entries)];

/**
 * An article as its file in the archive has it: the contract's order of fields, two spaces, a line's end at the end.
 * A field that the contract does not know stays, last of all.
 */
export function articleText(article: ArticleFile): string {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const fields = Object.entries(article).sort(([a], [b]) => rank(a) - rank(b));
  return `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`;
}
