import { articleAddress } from '../contract/articlePath.ts';
import type { Article } from '../contract/articleSchema.ts';
import type { ArticleNotes } from './articleNotes.ts';

/** An article of a book, with its footnotes. */
export interface ArticleInBook {
  article: Article;
  notes: ArticleNotes;
}

/** What the markup of an article needs of the book around it. */
export interface PlaceInBook extends ArticleInBook {
  /** The publication's origin, for what is not in the book. */
  origin: string;
  /** The articles of the book by their ids, itself among them. */
  inBook: ReadonlyMap<string, ArticleInBook>;
  /** The pictures that are in the book, by their paths below `content/`. */
  pictures: ReadonlySet<string>;
}

/** The document of an article. */
export function articleFile(id: string): string {
  return `${id}.xhtml`;
}

/**
 * Where a link of an article leads from its document: to another article of the book or a block of it, to a block or a note of its
 * own, to the publication's site, or into the world.
 *
 * @returns undefined for a place that the article has not and for what is no address: a validator would refuse the book for it
 */
export function hrefInBook(href: string, { origin, inBook, ...own }: PlaceInBook): string | undefined {
  if (href.startsWith('#')) return blockPlace(href, own);
  const [, id = '', place = ''] = /^\/articles\/([^/?#]+)(#.*)?$/.exec(href) ?? [];
  const linked = inBook.get(id);
  if (linked) return articleFile(id) + (blockPlace(place, linked) ?? '');
  try {
    return new URL(href.startsWith('/') ? origin + href : href).href;
  } catch {
    return undefined;
  }
}

/** A block's place in its article's document; a note's is the note. */
function blockPlace(place: string, { article, notes }: ArticleInBook): string | undefined {
  const block = article.body[Number(place.replace(/^#p?/, '')) - 1];
  if (!block) return undefined;
  const note = block.type === 'note' ? notes.idOf(block) : undefined;
  return note ? `#${note}` : `#p${article.body.indexOf(block) + 1}`;
}

/** The full address of an article. */
export function siteAddress({ article, origin }: PlaceInBook): string {
  return origin + articleAddress(article.id);
}
