import type { Article } from '../contract/articleSchema.ts';
import type { LocalizedText } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';

/** A font that is offered to a book, in the terms of CSS. */
export interface BookFace {
  family: string;
  /** One weight, or the two ends of a variable font's. */
  weight: string;
  style: string;
  /** The characters it has, as in CSS: `U+0020-007E, U+00A0`. */
  unicodeRange: string;
}

/** A font of a book with its file, WOFF2. */
export interface BookFont extends BookFace {
  /** The file's name, which no other of the book has. */
  file: string;
  bytes: Uint8Array;
}

/** What a book is made of. */
export interface Book {
  publication: Publication;
  /** In the order in which they are read; at least one. */
  articles: readonly Article[];
  /** What of the publication it is, for readers of a language: a section, a month; an empty list if it has no name. A book of one article needs no other title than the article's. */
  part?: ((language: string) => LocalizedText[]) | undefined;
  /** The full address of what it is made of, where that has one: it names the book among others. */
  address?: string | undefined;
  /** Its pictures by their paths below `content/`; one that is not there costs only itself. */
  pictures: ReadonlyMap<string, Uint8Array>;
  fonts: readonly BookFont[];
  /** The licences of the fonts, as the site publishes them. */
  fontLicences?: string | undefined;
}

/** The media type of a book's file. */
export const bookType = 'application/epub+zip';
