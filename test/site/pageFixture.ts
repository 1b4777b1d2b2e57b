import * as v from 'valibot';
import { type Article, articleSchema } from '../../src/contract/articleSchema.ts';
import { anArticle, aPublication } from '../../src/testing/factories.ts';
import { type BuiltPage, builtPage } from './builtPage.ts';

export const publication = aPublication();
export const { origin } = publication;

/** For tests: a built page with this head and body. */
export function aBuiltPage(address: string, parts: { head?: string; body?: string } = {}): BuiltPage {
  const { head = '', body = '' } = parts;
  const file = `${address.slice(1)}/index.html`.replace(/^\//, '');
  const html = `<!doctype html><html lang="fa-AF" dir="rtl"><head>${head}</head><body><main>${body}</main></body></html>`;
  return builtPage(file, html);
}

/** For tests: an article as the archive holds it. */
export function aStoredArticle(facts: Parameters<typeof anArticle>[0] = {}): Article {
  return v.parse(articleSchema, anArticle(facts));
}

/** For tests: articles by their ids. */
export function byId(...articles: Article[]): Map<string, Article> {
  return new Map(articles.map((article) => [article.id, article]));
}
