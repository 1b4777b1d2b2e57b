import { type Article, articleSchema } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { asciiFileName } from '../../contract/text/asciiFileName.ts';
import { parse } from '../../data/parse.ts';
import { carriedOf } from '../../library/carry/carriedOf.ts';
import type { BookSource } from './handBook.ts';

/**
 * The saved list, last saved first, as this device keeps it.
 *
 * @returns with it, how many articles are on the list and not in the book: they were not fetched, or cannot be read
 * @throws {LibraryError} if the library can't be read
 */
export async function savedSource(publication: Publication): Promise<BookSource & { notFetched: number }> {
  const { count, articles: carried } = await carriedOf('saved');
  const articles: Article[] = [];
  const kept = new Map<string, Uint8Array>();
  for await (const { text, pictures } of carried) {
    const article = text === undefined ? undefined : parsed(text);
    if (!article) continue;
    articles.push(article);
    for (const { src, bytes } of pictures) kept.set(src, new Uint8Array(bytes));
  }
  return {
    publication,
    articles,
    kept,
    isSavedList: true,
    name: asciiFileName(publication.monogram, 'saved'),
    notFetched: count - articles.length,
  };
}

function parsed(text: string): Article | undefined {
  const result = parse(articleSchema, JSON.parse(text));
  return 'output' in result ? result.output : undefined;
}
