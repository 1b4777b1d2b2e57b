import { localizedText } from '../contract/localizedText.ts';
import { modifiedOn } from '../contract/modifiedOn.ts';
import { attributes, element, emptyElement } from '../contract/text/xmlMarkup.ts';
import { attributesOf } from '../language/attributes.ts';
import { accessibilityXml } from './accessibilityXml.ts';
import type { Book } from './book.ts';
import { bookIdentifier } from './bookIdentifier.ts';
import { bookLanguages, namedLanguages } from './bookLanguage.ts';
import { type BookTitle, titleLine } from './bookTitle.ts';

/** A file of a book, as the manifest names it. */
export interface ManifestItem {
  id: string;
  href: string;
  type: string;
  properties?: string;
}

/**
 * The package document (EPUB 3.3, 5). The days of the articles stand for the time of change, so that the same articles give
 * the same file.
 *
 * @param spine the ids of the items that are read, in order
 */
export function packageDocument(
  book: Book,
  title: BookTitle,
  items: readonly ManifestItem[],
  spine: readonly string[],
): string {
  const languages = bookLanguages(book.articles);
  const { lang, dir } = attributesOf(title.bookLanguage);
  const named = attributesOf(title.names[0].language);
  const turning = attributesOf(languages[0]).dir;
  const names = { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book' };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package${attributes({ ...names, 'xml:lang': lang, dir })}>`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    element('dc:identifier', bookIdentifier(book), { id: 'book' }),
    element('dc:title', titleLine(title), { 'xml:lang': named.lang, dir: named.dir }),
    ...namedLanguages(languages).map((language) => element('dc:language', attributesOf(language).lang)),
    ...creatorsXml(book),
    publisherXml(book, languages[0]),
    ...aboutXml(book),
    ...accessibilityXml(book, title.bookLanguage),
    '</metadata>',
    '<manifest>',
    ...items.map(({ id, href, type, properties }) =>
      emptyElement('item', { id, href, 'media-type': type, properties }),
    ),
    '</manifest>',
    `<spine${attributes({ 'page-progression-direction': turning })}>`,
    ...spine.map((idref) => emptyElement('itemref', { idref })),
    '</spine>',
    '</package>',
    '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Every author once, in the language of the first article that names them. */
function creatorsXml({ articles }: Book): string[] {
  const named = articles.flatMap(({ authors, language }) =>
    authors.map((author): [string, string] => [author, language]),
  );
  // Of two equal keys the later one counts.
  const creators = [...new Map(named.reverse())].reverse();
  return creators.flatMap(([author, language], at) => {
    const id = `creator-${at + 1}`;
    const { lang, dir } = attributesOf(language);
    return [
      element('dc:creator', author, { id, 'xml:lang': lang, dir }),
      element('meta', 'aut', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }),
    ];
  });
}

function publisherXml({ publication }: Book, language: string): string {
  const name = localizedText(publication.name, language);
  const { lang, dir } = attributesOf(name.language);
  return element('dc:publisher', name.text, { 'xml:lang': lang, dir });
}

/** Its day, what it is about, and where a single article is from. */
function aboutXml({ articles }: Book): string[] {
  const [article] = articles;
  const single = articles.length === 1 ? article : undefined;
  const days = articles.flatMap((one) => [one.date, modifiedOn(one) ?? '', one.retraction?.date ?? '']);
  const newest = days.sort().at(-1) ?? '';
  const published = articles
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const topics = new Set(articles.flatMap((one) => one.topics ?? []));
  const { name, url } = single?.source ?? {};
  const { lang, dir } = attributesOf(single?.language ?? 'en');
  return [
    element('dc:date', published),
    ...[...topics].map((topic) => element('dc:subject', topic)),
    element('dc:description', single?.summary, { 'xml:lang': lang, dir }),
    element('dc:source', [name, url].filter(Boolean).join(' ') || undefined),
    element('meta', `${newest}T00:00:00Z`, { property: 'dcterms:modified' }),
  ];
}
