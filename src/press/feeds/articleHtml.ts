import type { Article } from '../../contract/articleSchema.ts';
import { changesMarkup } from '../../contract/text/changesMarkup.ts';
import { wordsMarkup } from '../../contract/text/textMarkup.ts';
import { attributes, escapeMarkup } from '../../contract/text/xmlMarkup.ts';
import { attributesOf } from '../../language/attributes.ts';
import { formatDay } from '../../language/dates.ts';
import { blockHtml, imageHtml } from './blockHtml.ts';
import { type ArticleContext, absoluteHref } from './textHtml.ts';

/**
 * An article's full text as HTML for a feed: its picture, its blocks, then its source and corrections.
 * Feed readers ignore a feed's language, so one element around it all has `lang` and `dir`.
 *
 * @param url the article's full address
 */
export function articleHtml(article: Article, origin: string, url: string): string {
  const around: ArticleContext = {
    origin,
    url,
    notes: new Set(article.body.flatMap((block) => (block.type === 'note' ? [block.number] : []))),
    referencedNotes: new Set(),
    language: article.language,
  };
  const image = article.image ? `<p>${imageHtml(article.image, origin)}</p>` : '';
  const blocks = article.body.map((block) => blockHtml(block, around)).join('\n');
  const attached = attributes({ ...attributesOf(article.language) });
  return `<div${attached}>${image}${blocks}${sourceHtml(article, around)}${correctionsHtml(article)}</div>`;
}

/** The last line of the letterhead. */
function sourceHtml({ source, language }: Article, around: ArticleContext): string {
  if (!source) return '';
  const name = `<bdi>${escapeMarkup(source.name)}</bdi>`;
  const credit = source.url
    ? `<a${attributes({ href: absoluteHref(source.url, around) })}>${name}</a>`
    : name;
  return `\n<p><cite>${credit}</cite>${source.date ? ` ${timeHtml(source.date, language)}` : ''}</p>`;
}

function correctionsHtml({ corrections = [], language }: Article): string {
  if (corrections.length === 0) return '';
  const items = corrections.map(
    ({ date, text, marked = [] }) =>
      `<li>${timeHtml(date, language)} ${wordsMarkup(text, language)}${changesMarkup(marked, language, (own) => attributes({ ...attributesOf(own) }))}</li>`,
  );
  return `\n<ul>${items.join('')}</ul>`;
}

function timeHtml(day: string, language: string): string {
  return `<bdi><time${attributes({ datetime: day })}>${escapeMarkup(formatDay(day, language))}</time></bdi>`;
}
