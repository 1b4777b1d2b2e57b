import { join, resolve } from 'node:path';
import { makeBook } from '../../epub/makeBook.ts';
import { writeWhole } from '../system/writeWhole.ts';
import { chosenBook } from './chosenBook.ts';
import type { EpubArguments } from './epubArguments.ts';

/** A book on the disk. */
export interface WrittenBook {
  file: string;
  /** How many articles it has. */
  articles: number;
  bytes: number;
  /** The paths of the pictures that are not in it. */
  missingPictures: string[];
  /** Those of them that are in the site, in a form that no book has (AVIF), or are none. */
  otherForms: string[];
}

/**
 * Makes the book that a command asks for and writes it; the file is there when it is whole, and nothing is where it failed.
 *
 * @throws {PrintableError} for what cannot be meant; what the file system throws
 */
export async function writeBook(asked: EpubArguments): Promise<WrittenBook> {
  const { book, fileName } = await chosenBook({ ...asked, dir: resolve(asked.dir) });
  const { bytes, ...pictures } = makeBook(book);
  const file = asked.out.endsWith('.epub') ? asked.out : join(asked.out, fileName);
  await writeWhole(file, bytes);
  return { file, articles: book.articles.length, bytes: bytes.length, ...pictures };
}
