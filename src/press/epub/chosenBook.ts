import { join } from 'node:path';
import { type LocalizedText, localizedText } from '../../contract/localizedText.ts';
import { asciiFileName } from '../../contract/text/asciiFileName.ts';
import type { Book } from '../../epub/book.ts';
import { monthName } from '../../language/late/months.ts';
import { type Chosen, chosenArticles } from '../choice/chosenArticles.ts';
import { chosenAddress, chosenName } from '../choice/chosenList.ts';
import type { EpubArguments } from './epubArguments.ts';
import { siteFonts } from './siteFonts.ts';
import { sitePictures } from './sitePictures.ts';

/** A book that was asked for, and the name of its file. */
export interface ChosenBook {
  book: Book;
  fileName: string;
}

/**
 * The book that a command asks for, with pictures and fonts of the built site.
 *
 * @throws {PrintableError} for a site that is not built, an unknown id, section or author, and a choice of nothing
 */
export async function chosenBook(asked: EpubArguments): Promise<ChosenBook> {
  const chosen = chosenArticles(asked);
  const { articles, publication } = chosen;
  const book = {
    publication,
    articles,
    part: partOf(asked, chosen),
    address: addressOf(asked, chosen),
    pictures: await sitePictures(articles, join(asked.dir, 'content')),
    ...(await siteFonts({ articles, publication }, asked.dir)),
  };
  return { book, fileName: fileNameOf(asked, chosen) };
}

/** What the book is called, for readers of a language; nothing where articles were named. */
export function partOf(
  { section, month }: Pick<EpubArguments, 'section' | 'month'>,
  { author, publication }: Pick<Chosen, 'author' | 'publication'>,
): NonNullable<Book['part']> {
  const label = publication.sections.find(({ id }) => id === section)?.label;
  const [year = 0, number = 0] = month?.split('-').map(Number) ?? [];
  return (language) => {
    const names: (LocalizedText | undefined)[] = [
      label && localizedText(label, language),
      month === undefined ? undefined : { text: monthName({ year, month: number }, language), language },
      author,
    ];
    return names.filter((name) => name !== undefined);
  };
}

/** The full address of the list that the book is all of: a list that is part of another has none. */
export function addressOf(
  { section, month, author }: Pick<EpubArguments, 'section' | 'month' | 'author'>,
  chosen: Pick<Chosen, 'list' | 'publication'>,
): string | undefined {
  if ([section, month, author].filter((one) => one !== undefined).length !== 1) return undefined;
  const address = chosenAddress(chosen, { section, month });
  return address && chosen.publication.origin + address;
}

/** `2026-03-19-an-article.epub`, `aa-aa-dari-2026-03.epub`: in letters that any disk takes. */
function fileNameOf(asked: EpubArguments, chosen: Chosen): string {
  const [first] = chosen.articles;
  if (chosen.articles.length === 1 && first) return `${first.id}.epub`;
  return `${asciiFileName(chosen.publication.monogram, chosenName(chosen, asked))}.epub`;
}
