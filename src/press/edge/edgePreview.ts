import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '../../contract/articleSchema.ts';
import { byDay } from '../../contract/derived/deriveLists.ts';
import { listItem } from '../../contract/derived/listItem.ts';
import type { Archive, ListItem } from '../../contract/listSchema.ts';
import { allArticles, sectionOfAddress } from '../../contract/lists.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { listPageQuery } from '../../list/listQueries.ts';
import { cardInputs } from '../cards/cardFacts.ts';
import { cardPath, cardsKept, previewOf, publicationCards } from '../cards/publicationCards.ts';
import type { PreviewImage } from '../head/headPage.ts';
import { sha256 } from './sha256.ts';

/** What the handler knows once a page is rendered. */
export interface EdgePage {
  address: string;
  /** Set where the page is an article's. */
  article: Article | undefined;
  publication: Publication;
  archive: Archive;
  client: QueryClient;
}

/**
 * The preview picture of a page, the same as in a build (pageCards.ts), without reading all articles. An article's facts
 * give its card's name. Whether that card was drawn depends on the article's place among all, which the counts give, and in
 * an archive with more articles than cards one list page.
 */
export async function edgePreview(page: EdgePage): Promise<PreviewImage> {
  const { address, article, publication } = page;
  const cards = publicationCards(publication);
  // A retracted article has no card of its own.
  const item = article && !article.retraction ? listItem(article, publication) : undefined;
  const section = item ? item._aaaa.section : sectionOfAddress(address);
  const card = item && (await ownsCard(item, page)) ? cards.ofArticle(item) : cards.ofSection(section);
  return previewOf(cardPath(card, await sha256(cardInputs(card.facts))), card.facts);
}

/** Whether an article is among the newest, in the order in which a build counts them. */
async function ownsCard(item: ListItem, { archive, client }: EdgePage): Promise<boolean> {
  // Pages count from the oldest article up, so the position of the oldest one with a card gives its page.
  const place = (archive.lists[allArticles]?.articles ?? 0) - cardsKept;
  if (place <= 0) return true;
  const number = Math.floor(place / archive.pageSize) + 1;
  const { items } = await client.fetchQuery(listPageQuery(allArticles, number));
  const oldest = items.at(-1 - (place % archive.pageSize));
  return oldest !== undefined && byDay(item, oldest) <= 0;
}
