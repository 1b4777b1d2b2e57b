import { type LocalizedText, localizedTexts } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { wordsMarkup } from '../contract/text/textMarkup.ts';
import { escapeMarkup } from '../contract/text/xmlMarkup.ts';
import { defaultChromeLanguage } from '../language/chromeLanguages.ts';
import { bylineXhtml, sectionXhtml } from './articleXhtml.ts';
import type { Book } from './book.ts';
import type { BookTitle } from './bookTitle.ts';
import { bookWords } from './bookWords.ts';
import { verseXhtml } from './verseXhtml.ts';
import { inLanguage, xhtmlPage } from './xhtmlPage.ts';

/** The motto is set smaller, its columns closer, so that a phone shows them side by side (`bookStyle.ts`). */
const mottoScale = 0.82;

/** The letterhead as the first page: name, monogram, motto, addresses; below them what the book is. */
export function coverXhtml({ publication, articles }: Book, title: BookTitle): string {
  const { bookLanguage: language, shown } = title;
  const { words, language: wordsLanguage } = bookWords(language);
  const [article] = articles;
  const alone = articles.length === 1 && article;
  const body = [
    '<section class="cover" epub:type="titlepage">',
    ...letterhead(publication),
    alone ? sectionXhtml(publication, article.language) : '',
    alone ? bylineXhtml(article) : '',
    `<h1${inLanguage(shown[0]?.language ?? language)}>${shown.map(nameXhtml).join(' · ')}</h1>`,
    '</section>',
  ];
  const page = { language, title: words.cover, titleLanguage: wordsLanguage, part: 'frontmatter' };
  return xhtmlPage({ ...page, body: body.filter(Boolean).join('\n') });
}

function nameXhtml({ text, language }: LocalizedText): string {
  return `<bdi${inLanguage(language)}>${wordsMarkup(text, language)}</bdi>`;
}

function letterhead({ name, monogram, motto, website, email }: Publication): string[] {
  const [first] = localizedTexts(name);
  const site =
    website && `<bdi${inLanguage('en')}>${escapeMarkup(website.replace(/^https?:\/\//i, ''))}</bdi>`;
  const mail = email && `<bdi${inLanguage('en')}>${escapeMarkup(email)}</bdi>`;
  return [
    first ? `<p class="name"${inLanguage(first.language)}>${escapeMarkup(first.text)}</p>` : '',
    `<p class="monogram"${inLanguage('en')}>${escapeMarkup(monogram)}</p>`,
    motto ? verseXhtml(motto.bayts, motto.language ?? defaultChromeLanguage, { scale: mottoScale }) : '',
    `<p class="addresses"${inLanguage(first?.language ?? defaultChromeLanguage)}>${[site, mail].filter(Boolean).join(' ')}</p>`,
  ];
}
