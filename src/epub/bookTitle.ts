import { type LocalizedText, localizedText } from '../contract/localizedText.ts';
import { isolateText } from '../contract/text/isolateText.ts';
import type { Book } from './book.ts';
import { bookLanguages } from './bookLanguage.ts';

/** What a book is called. */
export interface BookTitle {
  /** As a shelf of books names it: the publication, then what of it the book is. */
  names: readonly [LocalizedText, ...LocalizedText[]];
  /** As its cover names it below the publication's name. */
  shown: readonly LocalizedText[];
  /** The language that the book's own words go with: a single article's, else that of most text. */
  bookLanguage: string;
}

/** The title of a book: of one article the article's, of several the publication's with the part that they are. */
export function bookTitle({ publication, articles, part }: Book): BookTitle {
  const [article] = articles;
  if (article && articles.length === 1) {
    const { title: text, language } = article;
    return { names: [{ text, language }], shown: [{ text, language }], bookLanguage: language };
  }
  const [bookLanguage] = bookLanguages(articles);
  const name = localizedText(publication.name, bookLanguage);
  const own = part?.(bookLanguage) ?? [];
  return { names: [name, ...own], shown: own.length > 0 ? own : [name], bookLanguage };
}

/** A title in one line, for a place without markup: one name as it is, several isolated, each in its language (UAX #9). */
export function titleLine({ names }: Pick<BookTitle, 'names'>): string {
  return names.length === 1 ? names[0].text : isolatedLine({ names });
}

/** A title in one line among other texts: each name isolated in its language. */
export function isolatedLine({ names }: Pick<BookTitle, 'names'>): string {
  return names.map(({ text, language }) => isolateText(text, language)).join(' · ');
}
