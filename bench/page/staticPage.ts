import type { Article } from '../../src/contract/articleSchema.ts';
import { sectionOf, type Worded, wordings } from '../../src/contract/labels.ts';
import { articleAddress } from '../../src/contract/listNames.ts';
import type { Around } from '../../src/contract/listSchema.ts';
import type { Publication } from '../../src/contract/publicationSchema.ts';
import { countWords } from '../../src/contract/words.ts';
import { attributesOf, type LanguageAttributes } from '../../src/language/attributes.ts';
import { formatDay } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { readingMinutes } from '../../src/list/readingTime.ts';
import { articleHtml } from '../../src/press/feeds/articleHtml.ts';
import { imageHtml } from '../../src/press/feeds/blockHtml.ts';
import { attributes, escapeMarkup } from '../../src/press/feeds/xml.ts';
import { chromeWord } from '../../src/press/head/chromeWords.ts';

/** What a page by hand is written from: the same files that the reader's page is printed from. */
export interface Sources {
  article: Article;
  around: Around;
  publication: Publication;
}

/** The first paragraph of the body, in the page by hand. */
export const staticParagraph = 'article > div > p';

/**
 * An article as one would write its page by hand: the words of the reader's page in plain HTML, one small stylesheet, no
 * script and nothing that waits for another. It is what the reader's page is measured against, so it is given nothing
 * that slows it down, and of the reader's panels (display, sharing) only what shows when they are closed.
 *
 * @param stylesheet the address of the stylesheet
 * @returns the whole document
 */
export function staticPage({ article, around, publication }: Sources, stylesheet: string): string {
  const chrome = attributesOf(chromeWord('nav.about').language);
  const [name] = wordings(publication.name);
  const section = sectionOf(publication, article.language);
  const { title, authors, summary, image, date, language, topics = [] } = article;
  const minutes = formatNumber(readingMinutes(countWords(article), language), chrome.lang);
  const days = (['solar', 'gregorian', 'lunar'] as const).map((one) => formatDay(date, chrome.lang, one));
  const facts = [
    ...days,
    chromeWord('article.lunar').text,
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
      ? wordings(section.label)
          .map((label) => worded(label))
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
<nav>${neighbours.map((item) => worded({ text: item.title, language: item.language }, articleAddress(item.id))).join('\n')}</nav>
<footer>${name ? `<p class="name"${all(attributesOf(name.language))}>${escapeMarkup(name.text)}</p>` : ''}
<p>${publication.website ?? ''} ${publication.email ?? ''}</p><p>${link('/about', word('about.title'))}</p></footer>
</body>
</html>
`;
}

function word(key: Parameters<typeof chromeWord>[0]): string {
  return escapeMarkup(chromeWord(key).text);
}

function fill(key: Parameters<typeof chromeWord>[0], value: string): string {
  return word(key).replace(/\{\{.*\}\}/, () => value);
}

function link(href: string, html: string): string {
  return `<a${attributes({ href })}>${html}</a>`;
}

/** Words in their own language and direction; as a link where they lead somewhere. */
function worded({ text, language }: Worded, href?: string): string {
  const html = `<bdi${all(attributesOf(language))}>${escapeMarkup(text)}</bdi>`;
  return href ? link(href, html) : html;
}

function all(pair: LanguageAttributes): string {
  return attributes({ ...pair });
}
