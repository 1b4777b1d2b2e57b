import { articleAddress } from '../contract/articlePath.ts';
import type { Article } from '../contract/articleSchema.ts';
import type { ArticleNotes } from './articleNotes.ts';

/** What the markup of an article needs of the book around it. */
export interface PlaceInBook {
  article: Article;
  notes: ArticleNotes;
  /** The publication's origin, for what is not in the book. */
  origin: string;
  /** The ids of the articles of the book. */
  inBook: ReadonlySet<string>;
  /** The pictures that are in the book, by their paths below `content/`. */
  pictures: ReadonlySet<string>;
}

/** The document of an article. */
export function articleFile(id: string): string {
  return `${id}.xhtml`;
}

/**
 * Where a link of an article leads from its document: to another article of the book, to a block or a note of its own, to the
 * publication's site, or into the world.
 *
 * @returns undefined for a place that the book has not and for what is no address: a validator would refuse the book for it
 */
export function hrefInBook(
  href: string,
  { article, origin, inBook, notes }: PlaceInBook,
): string | undefined {
  if (href.startsWith('#')) {
    const block = article.body[Number(href.replace(/^#p?/, '')) - 1];
    if (!block) return undefined;
    const note = block.type === 'note' ? notes.idOf(block) : undefined;
    return note ? `#${note}` : `#p${article.body.indexOf(block) + 1}`;
  }
  const [, id = ''] = /^\/articles\/([^/?#]+)$/.exec(href) ?? [];
  if (inBook.has(id)) return articleFile(id);
  try {
    return new URL(href.startsWith('/') ? origin + href : href).href;
  } catch {
    return undefined;
  }
}

/** The full address of an article. */
export function siteAddress({ article, origin }: PlaceInBook): string {
  return origin + articleAddress(article.id);
}
