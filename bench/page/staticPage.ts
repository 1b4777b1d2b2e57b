import { articleAddress } from '../../src/contract/articlePath.ts';
import type { Article } from '../../src/contract/articleSchema.ts';
import { countWords } from '../../src/contract/blockTexts.ts';
import type { RelatedArticles } from '../../src/contract/listSchema.ts';
import { type LocalizedText, localizedTexts, sectionOf } from '../../src/contract/localizedText.ts';
import type { Publication } from '../../src/contract/publicationSchema.ts';
import { attributesOf, type LanguageAttributes } from '../../src/language/attributes.ts';
import { formatDay } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { readingMinutes } from '../../src/list/readingMinutes.ts';
import { articleHtml } from '../../src/press/feeds/articleHtml.ts';
import { imageHtml } from '../../src/press/feeds/blockHtml.ts';
import { attributes, escapeMarkup } from '../../src/press/feeds/xmlMarkup.ts';
import { defaultTranslation } from '../../src/press/head/defaultTranslation.ts';

/** The content of a hand-written page: the files that the reader's page is built from. */
export interface StaticPageInputs {
  article: Article;
  around: RelatedArticles;
  publication: Publication;
}

/** The first paragraph of the body, in the hand-written page. */
export const staticParagraph = 'article > div > p';

/**
 * An article's page as written by hand: the text of the reader's page in plain HTML, one small stylesheet, no
 * script and no request that waits for another. It is the baseline for the reader's page, so it has nothing
 * that slows it down, and of the reader's panels (display, sharing) only the closed buttons.
 *
 * @param stylesheet the address of the stylesheet
 * @returns the whole document
 */
export function staticPage({ article, around, publication }: StaticPageInputs, stylesheet: string): string {
  const chrome = attributesOf(defaultTranslation('nav.about').language);
  const [name] = localizedTexts(publication.name);
  const section = sectionOf(publication, article.language);
  const { title, authors, summary, image, date, language, topics = [] } = article;
  const minutes = formatNumber(readingMinutes(countWords(article), language), chrome.lang);
  const days = (['solar', 'gregorian', 'lunar'] as const).map((one) => formatDay(date, chrome.lang, one));
  const facts = [
    ...days,
    defaultTranslation('article.lunar').text,
    fill('minutes_other', minutes),
    word('share.open'),
  ];
  const neighbours = [around.newer, around.older].filter((item) => item !== undefined);
  return `<!doctype html>
<html${all(chrome)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>${escapeMarkup(title)}</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<header><a class="monogram" href="/"${all(attributesOf('en'))}>${escapeMarkup(publication.monogram)}</a>
<nav>${link('/about', word('nav.about'))} ${word('chrome.language')} ${word('display.open')}</nav></header>
<main>
<article${all(attributesOf(language))}>
<p class="rubric"${all(chrome)}>${
    section
      ? localizedTexts(section.label)
          .map((label) => localizedHtml(label))
          .join(' — ')
      : ''
  }</p>
<h1>${escapeMarkup(title)}</h1>
${summary ? `<p class="summary">${escapeMarkup(summary)}</p>` : ''}
<p class="authors">${authors.map(escapeMarkup).join(' · ')}</p>
<p class="facts"${all(chrome)}>${facts.join(' · ')}</p>
${image ? imageHtml(image, '') : ''}
${articleHtml({ ...article, image: undefined }, '', '').replaceAll('<img ', '<img loading="lazy" ')}
<p>${topics.map(escapeMarkup).join(' · ')}</p>
</article>
</main>
<nav>${neighbours.map((item) => localizedHtml({ text: item.title, language: item.language }, articleAddress(item.id))).join('\n')}</nav>
<footer>${name ? `<p class="name"${all(attributesOf(name.language))}>${escapeMarkup(name.text)}</p>` : ''}
<p>${publication.website ?? ''} ${publication.email ?? ''}</p><p>${link('/about', word('about.title'))}</p></footer>
</body>
</html>
`;
}

function word(key: Parameters<typeof defaultTranslation>[0]): string {
  return escapeMarkup(defaultTranslation(key).text);
}

function fill(key: Parameters<typeof defaultTranslation>[0], value: string): string {
  return word(key).replace(/\{\{.*\}\}/, () => value);
}

function link(href: string, html: string): string {
  return `<a${attributes({ href })}>${html}</a>`;
}

/** A text in its own language and direction, as a link if it has an address. */
function localizedHtml({ text, language }: LocalizedText, href?: string): string {
  const html = `<bdi${all(attributesOf(language))}>${escapeMarkup(text)}</bdi>`;
  return href ? link(href, html) : html;
}

function all(pair: LanguageAttributes): string {
  return attributes({ ...pair });
}
