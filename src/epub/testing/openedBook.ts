import { strFromU8, unzipSync } from 'fflate';
import type { Article } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { aPublication } from '../../testing/factories.ts';
import type { Book } from '../book.ts';
import { makeBook } from '../makeBook.ts';

/** A book of these articles, without fonts. */
export function aBook(articles: readonly Article[], facts: Partial<Book> = {}): Book {
  const publication: Publication = aPublication();
  return { publication, articles, pictures: new Map(), fonts: [], ...facts };
}

/** Makes a book and opens it: the text of a file by its path in the container. */
export function openedBook(book: Book) {
  const { bytes, missingPictures, otherForms } = makeBook(book);
  const files = unzipSync(bytes);
  const textOf = (path: string) => strFromU8(files[`EPUB/${path}`] ?? new Uint8Array());
  return { bytes, files, missingPictures, otherForms, textOf };
}
