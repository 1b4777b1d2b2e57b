import { localizedTexts, sectionOf } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { changesMarkup } from '../contract/text/changesMarkup.ts';
import { wordsMarkup } from '../contract/text/textMarkup.ts';
import { attributes, escapeMarkup } from '../contract/text/xmlMarkup.ts';
import { formatDay } from '../language/dates.ts';
import { formatDayPair } from '../language/late/dayPair.ts';
import { bodyXhtml, pictureXhtml } from './blockXhtml.ts';
import { bookWords } from './bookWords.ts';
import { hrefInBook, type PlaceInBook, siteAddress } from './placeInBook.ts';
import { inLanguage, xhtmlPage } from './xhtmlPage.ts';

/**
 * An article as a document of a book, in the letterhead's order: section, authors and day, title, text, and last the line that
 * names the source. Its address, which the sheet has below it, stands before that line.
 */
export function articleXhtml(place: PlaceInBook, publication: Publication): string {
  const { article } = place;
  const { language, title, image, retraction } = article;
  const picture = image ? `<figure>${pictureXhtml(image, place)}</figure>` : '';
  const parts = [
    '<article>',
    '<header>',
    sectionXhtml(publication, language),
    bylineXhtml(article),
    `<h1 id="title"${inLanguage(language)}>${wordsMarkup(title, language)}</h1>`,
    '</header>',
    retraction ? retractionXhtml(article) : '',
    picture,
    bodyXhtml(place),
    footerXhtml(place),
    '</article>',
  ];
  const body = parts.filter(Boolean).join('\n');
  return xhtmlPage({ language, title, body, part: 'bodymatter' });
}

/** The section's label in both languages, as on the letterhead. */
export function sectionXhtml(publication: Publication, language: string): string {
  const section = sectionOf(publication, language);
  if (!section) return '';
  const labels = localizedTexts(section.label).map(
    (label) => `<bdi${inLanguage(label.language)}>${escapeMarkup(label.text)}</bdi>`,
  );
  return `<p class="section">${labels.join(' / ')}</p>`;
}

/** Authors and day, which is in the words of the article's own language where those are known. */
export function bylineXhtml({ authors, date, language }: PlaceInBook['article']): string {
  const names = authors.map((author) => `<bdi${inLanguage(language)}>${escapeMarkup(author)}</bdi>`);
  return `<p class="byline">${[...names, dayXhtml(date, language, formatDayPair)].join(' · ')}</p>`;
}

function dayXhtml(
  day: string,
  language: string,
  format = (one: string, tag: string) => formatDay(one, tag),
): string {
  const time = `<time${attributes({ datetime: day })}>${escapeMarkup(format(day, language))}</time>`;
  return `<bdi${inLanguage(language)}>${time}</bdi>`;
}

function retractionXhtml({ language, retraction }: PlaceInBook['article']): string {
  if (!retraction) return '';
  const { words, language: own } = bookWords(language);
  const told = `<strong>${escapeMarkup(words.retracted)}</strong> ${dayXhtml(retraction.date, own)}`;
  const why = `<p>${wordsMarkup(retraction.text, language)}</p>`;
  return `<section class="retraction" epub:type="notice" role="doc-notice"><p${inLanguage(own)}>${told}</p>${why}</section>`;
}

function footerXhtml(place: PlaceInBook): string {
  const { updated, corrections = [], language } = place.article;
  const { words, language: own } = bookWords(language);
  const items = corrections.map(
    ({ date, text, marked = [] }) =>
      `<li>${dayXhtml(date, own)} ${wordsMarkup(text, language)}${changesMarkup(marked, language, inLanguage)}</li>`,
  );
  const address = siteAddress(place);
  return [
    '<footer>',
    updated ? `<p${inLanguage(own)}>${escapeMarkup(words.updated)} ${dayXhtml(updated, own)}</p>` : '',
    items.length > 0
      ? `<p${inLanguage(own)}>${escapeMarkup(words.corrections)}</p><ul>${items.join('')}</ul>`
      : '',
    `<p class="address"${inLanguage('en')}><a${attributes({ href: address })}>${escapeMarkup(address)}</a></p>`,
    sourceXhtml(place),
    '</footer>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The last line of the letterhead: the source with its own day. */
function sourceXhtml(place: PlaceInBook): string {
  const { source, language } = place.article;
  if (!source) return '';
  const { words, language: own } = bookWords(language);
  const href = source.url && hrefInBook(source.url, place);
  const name = `<bdi${inLanguage(language)}>${escapeMarkup(source.name)}</bdi>`;
  const credit = href ? `<a${attributes({ href })}>${name}</a>` : name;
  const label = `<bdi${inLanguage(own)}>${escapeMarkup(words.source)}</bdi>`;
  return `<p class="source">${label} <cite>${credit}</cite>${source.date ? ` ${dayXhtml(source.date, language)}` : ''}</p>`;
}
