import * as v from 'valibot';
import { articleSchema } from '../../src/contract/articleSchema.ts';
import { attributes, escapeMarkup } from '../../src/contract/text/xmlMarkup.ts';
import { attributesOf } from '../../src/language/attributes.ts';
import { articleHtml } from '../../src/press/feeds/articleHtml.ts';
import type { WrittenArticle } from '../archive/composeArticle.ts';

const origin = 'https://news.example';

/** A composed article as a page saved from a site: with a head, menus, a notice and comments around its text. */
export function savedPageOfArticle(written: WrittenArticle): string {
  const article = v.parse(articleSchema, written);
  const { title, authors, date, language, id } = article;
  const url = `${origin}/articles/${id}`;
  const text = articleHtml(article, origin, url);
  const menu = ['News', 'Opinion', 'Culture', 'Sport', 'Archive']
    .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
    .join('');
  const comments = Array.from({ length: 8 }, (_, at) => `<li><p>Reader ${at}: a word about this.</p></li>`);
  return `<!doctype html>
<html${attributes({ ...attributesOf(language) })}>
<head><meta charset="utf-8"><title>${escapeMarkup(title)} | News</title>
<meta property="og:type" content="article"><meta property="og:title"${attributes({ content: title })}>
<meta name="author"${attributes({ content: authors.join(', ') })}>
<meta property="article:published_time"${attributes({ content: `${date}T08:00:00Z` })}>
<link rel="canonical"${attributes({ href: url })}></head>
<body><a href="#main">Skip to content</a><nav><ul>${menu}</ul></nav>
<div class="cookie-banner"><p>This site uses cookies.</p><button>Accept</button></div>
<main id="main"><article><h1>${escapeMarkup(title)}</h1>
${text}
</article></main>
<section id="comments"><h2>Comments</h2><ol>${comments.join('')}</ol></section>
<footer><p>News</p><ul>${menu}</ul></footer></body></html>
`;
}
