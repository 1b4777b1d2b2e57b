import { ArticleNotes } from './articleNotes.ts';
import { articleXhtml } from './articleXhtml.ts';
import type { Book } from './book.ts';
import { bookLanguages } from './bookLanguage.ts';
import { picturesOf, pictureType } from './bookPictures.ts';
import { bookStyle } from './bookStyle.ts';
import { bookTitle } from './bookTitle.ts';
import { coverXhtml } from './coverXhtml.ts';
import { bookFiles, navXhtml } from './navXhtml.ts';
import { type ManifestItem, packageDocument } from './packageDocument.ts';
import { articleFile } from './placeInBook.ts';
import { type BookEntry, zipBook } from './zipBook.ts';

/** A book as a file. */
export interface MadeBook {
  bytes: Uint8Array<ArrayBuffer>;
  /** The paths of the pictures that are not in it: they were not given, or no reading system shows their form. */
  missingPictures: string[];
  /** Those of them that were given. */
  otherForms: string[];
}

const xhtml = 'application/xhtml+xml';

/**
 * Makes an EPUB 3.3 of articles: a cover on the letterhead's order, contents, each article a document of its own, their pictures,
 * the fonts. The same book gives the same bytes, in Node and in a browser.
 *
 * @throws {RangeError} for a book without articles
 */
export function makeBook(book: Book): MadeBook {
  const { publication, articles } = book;
  if (articles.length === 0) throw new RangeError('A book has at least one article.');
  const title = bookTitle(book);
  const [language] = bookLanguages(articles);
  const wanted = picturesOf(articles);
  const pictures = wanted.flatMap((src) => {
    const bytes = book.pictures.get(src);
    const type = bytes && pictureType(bytes);
    return type ? [{ href: src, type, data: bytes }] : [];
  });
  const around = {
    origin: publication.origin,
    inBook: new Map(articles.map((article) => [article.id, { article, notes: new ArticleNotes(article) }])),
    pictures: new Set(pictures.map(({ href }) => href)),
  };
  const pages = [...around.inBook].map(([id, own]) => {
    const data = articleXhtml({ ...around, ...own }, publication);
    return { href: articleFile(id), type: xhtml, data };
  });
  const cover = { href: bookFiles.cover, type: xhtml, data: coverXhtml(book, title) };
  const nav = { href: bookFiles.nav, type: xhtml, properties: 'nav', data: navXhtml(articles, language) };
  const rest = [
    { href: bookFiles.style, type: 'text/css', data: bookStyle(book.fonts) },
    ...pictures,
    ...book.fonts.map(({ file, bytes }) => ({ href: `fonts/${file}`, type: 'font/woff2', data: bytes })),
    ...(book.fontLicences
      ? [{ href: 'fonts/LICENSES.txt', type: 'text/plain', data: book.fontLicences }]
      : []),
  ];
  const files = [cover, nav, ...pages, ...rest].map((file, at) => ({ ...file, id: `file-${at + 1}` }));
  const [coverId, navId, ...others] = files.map(({ id }) => id);
  // The contents of a single article are what a reading system shows of them.
  const read = [coverId, articles.length > 1 ? navId : undefined, ...others.slice(0, pages.length)];
  const spine = read.filter((id) => id !== undefined);
  const items: ManifestItem[] = files.map(({ data: _, ...item }) => item);
  const opf = { href: 'package.opf', data: packageDocument(book, title, items, spine) };
  const missingPictures = wanted.filter((src) => !around.pictures.has(src));
  return {
    bytes: zipBook([opf, ...files].map(({ href, data }): BookEntry => ({ path: `EPUB/${href}`, data }))),
    missingPictures,
    otherForms: missingPictures.filter((src) => book.pictures.has(src)),
  };
}
