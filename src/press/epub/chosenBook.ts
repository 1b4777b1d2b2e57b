import { join } from 'node:path';
import type { Article } from '../../contract/articleSchema.ts';
import { localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { Book } from '../../epub/book.ts';
import { monthName } from '../../language/late/months.ts';
import { slugsOf } from '../../language/slug.ts';
import { chosenArticles } from '../choice/chosenArticles.ts';
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
  const { articles, publication } = chosenArticles(asked);
  const book = {
    publication,
    articles,
    part: partOf(asked, publication),
    address: addressOf(asked, publication),
    pictures: await sitePictures(articles, join(asked.dir, 'content')),
    ...(await siteFonts({ articles, publication }, asked.dir)),
  };
  return { book, fileName: fileNameOf(asked, articles, publication) };
}

/** What the book is called, in a language. */
function partOf({ section, month, author }: EpubArguments, { sections }: Publication): Book['part'] {
  const label = sections.find(({ id }) => id === section)?.label;
  const [year = 0, number = 0] = month?.split('-').map(Number) ?? [];
  return (language) => {
    const names = [
      label && localizedText(label, language).text,
      month && monthName({ year, month: number }, language),
      author,
    ];
    return names.filter(Boolean).join(' · ');
  };
}

/** The address of the list that the book is, where there is one. */
function addressOf({ section, month }: EpubArguments, { origin }: Publication): string | undefined {
  if (section !== undefined && month !== undefined) return undefined;
  if (section !== undefined) return `${origin}/sections/${section}`;
  return month && `${origin}/archive/${month.replace('-', '/')}`;
}

/** `2026-03-19-an-article.epub`, `aa-aa-dari-2026-03.epub`: in letters that any disk takes. */
function fileNameOf(
  { section, month, author }: EpubArguments,
  articles: readonly Article[],
  { monogram }: Publication,
): string {
  const [first] = articles;
  if (articles.length === 1 && first) return `${first.id}.epub`;
  const slug = author && slugsOf([author]).get(author);
  const parts = [monogram, section, month, slug].filter(Boolean).join('-');
  return `${parts
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.epub`;
}
