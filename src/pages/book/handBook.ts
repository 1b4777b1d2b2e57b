import type { Article } from '../../contract/articleSchema.ts';
import type { LocalizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { type Book, bookType } from '../../epub/book.ts';
import { bookTitle, isolatedLine } from '../../epub/bookTitle.ts';
import { bookWords } from '../../epub/bookWords.ts';
import { makeBook } from '../../epub/makeBook.ts';
import { canShareFile, downloadFile, type HandedOver, shareFile } from '../../library/carry/handOver.ts';
import { savesData } from '../../settings/savesData.ts';
import { fetchFonts, fetchPictures } from './fetchForBook.ts';

/** What a book is to be made of. */
export interface BookSource {
  publication: Publication;
  articles: readonly Article[];
  /** Whether it is the saved list: its title says so. */
  isSavedList?: boolean;
  /** The pictures that this device has already, by their paths below `content/`. */
  kept: ReadonlyMap<string, Uint8Array>;
  /** The file's name without its end. */
  name: string;
}

/** How a book has left, and how many pictures are not in it. */
export interface HandedBook {
  handed: HandedOver;
  missingPictures: number;
  /** Whether pictures were not fetched because data is saved. */
  savesData: boolean;
}

/** Makes a book and hands it on: by the share sheet where that takes such files, else as a download. */
export async function handBook({ name, kept, isSavedList, ...source }: BookSource): Promise<HandedBook> {
  const [pictures, fonts] = await Promise.all([fetchPictures(source.articles, kept), fetchFonts(source)]);
  const part = isSavedList ? savedPart : undefined;
  const book: Book = { ...source, part, pictures, ...fonts };
  const { bytes, missingPictures } = makeBook(book);
  const file = new File([bytes], `${name}.epub`, { type: bookType });
  const shared = canShareFile(file.name, bookType);
  const handed = shared ? await shareFile(file, isolatedLine(bookTitle(book))) : 'downloaded';
  if (!shared) downloadFile(file);
  return { handed, missingPictures: missingPictures.length, savesData: savesData() };
}

/** How the saved list is called in a book. */
function savedPart(language: string): LocalizedText[] {
  const { words, language: own } = bookWords(language);
  return [{ text: words.saved, language: own }];
}
