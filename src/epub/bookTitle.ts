import { localizedText } from '../contract/localizedText.ts';
import type { Book } from './book.ts';
import { bookLanguages } from './bookLanguage.ts';

/** What a book is called. */
export interface BookTitle {
  /** As a shelf of books names it. */
  full: string;
  /** As its cover names it below the publication's name. */
  shown: string;
  /** The book's main language, which the title is in. */
  language: string;
}

/** The title of a book: of one article the article's, of several the publication's with the part that they are. */
export function bookTitle({ publication, articles, part }: Book): BookTitle {
  const [language] = bookLanguages(articles);
  const [article] = articles;
  if (article && articles.length === 1) {
    return { full: article.title, shown: article.title, language: article.language };
  }
  const name = localizedText(publication.name, language);
  const own = part?.(language);
  if (own === undefined) return { full: name.text, shown: name.text, language };
  return { full: `${name.text} · ${own}`, shown: own, language };
}
