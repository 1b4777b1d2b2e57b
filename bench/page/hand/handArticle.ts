import { articleAddress } from '../../../src/contract/articlePath.ts';
import type { Article } from '../../../src/contract/articleSchema.ts';
import { countWords } from '../../../src/contract/blockTexts.ts';
import type { RelatedArticles } from '../../../src/contract/listSchema.ts';
import { localizedTexts, sectionOf } from '../../../src/contract/localizedText.ts';
import type { Publication } from '../../../src/contract/publicationSchema.ts';
import { escapeMarkup } from '../../../src/contract/text/xmlMarkup.ts';
import { attributesOf } from '../../../src/language/attributes.ts';
import { defaultChromeLanguage } from '../../../src/language/chromeLanguages.ts';
import { formatDay } from '../../../src/language/dates.ts';
import { articleHtml } from '../../../src/press/feeds/articleHtml.ts';
import { imageHtml } from '../../../src/press/feeds/blockHtml.ts';
import { defaultTranslation } from '../../../src/press/head/defaultTranslation.ts';
import { handPage, linkHtml, localizedHtml, pairOf } from './handPage.ts';
import { minutesText } from './minutesText.ts';

/** An article's page by hand: the words of the reader's page, the buttons of its panels without the panels. */
export function handArticle(article: Article, around: RelatedArticles, publication: Publication): string {
  const { title, authors, summary, image, date, language, topics = [] } = article;
  const section = sectionOf(publication, language);
  const facts = [
    ...(['solar', 'gregorian', 'lunar'] as const).map((calendar) =>
      formatDay(date, defaultChromeLanguage, calendar),
    ),
    defaultTranslation('article.lunar').text,
    minutesText(countWords(article), language),
    defaultTranslation('share.open').text,
  ];
  const neighbours = [around.newer, around.older].filter((item) => item !== undefined);
  const main = `<p class="facts">${section ? localizedTexts(section.label).map(localizedHtml).join(' — ') : ''}</p>
<article${pairOf(attributesOf(language))}>
<h1>${escapeMarkup(title)}</h1>
${summary ? `<p class="summary">${escapeMarkup(summary)}</p>` : ''}
<p>${authors.map(escapeMarkup).join(' · ')}</p>
<p class="facts"${pairOf(attributesOf(defaultChromeLanguage))}>${facts.map(escapeMarkup).join(' · ')}</p>
${image ? imageHtml(image, '') : ''}
${articleHtml({ ...article, image: undefined }, '', '').replaceAll('<img ', '<img loading="lazy" ')}
<p>${topics.map(escapeMarkup).join(' · ')}</p>
</article>
<nav>${neighbours.map(({ id, title: text, language: of }) => linkHtml(articleAddress(id), { text, language: of })).join('\n')}</nav>`;
  return handPage(title, main, publication);
}
