import type { ArticleEntry } from '../../contract/derived/articleEntry.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import { sectionOfAddress } from '../../contract/lists.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { PreviewImage } from '../head/headPage.ts';
import { cardKey } from './cardKey.ts';
import { type Card, cardPath, cardsKept, previewOf, publicationCards } from './publicationCards.ts';
import type { CardTask } from './renderCards.ts';

/** The link-preview cards of a publication: those to draw, and the one for each address. */
export function pageCards<E extends ArticleEntry>(
  publication: Publication,
  entries: readonly E[],
  itemOf: (entry: E) => ListItem,
) {
  const cards = publicationCards(publication);
  const taskOf = (card: Card): CardTask => ({
    path: cardPath(card, cardKey(card.facts)),
    facts: card.facts,
  });
  const site = taskOf(cards.ofSection(undefined));
  const ofSections = new Map(publication.sections.map(({ id }) => [id, taskOf(cards.ofSection(id))]));
  const newest = entries.slice(0, cardsKept);
  const ofArticles = new Map(newest.map((entry) => [entry.id, taskOf(cards.ofArticle(itemOf(entry)))]));
  const sectionOfArticle = new Map(entries.map((entry) => [entry.id, entry._aaaa.section]));
  return {
    tasks: [site, ...ofSections.values(), ...ofArticles.values()],
    previewFor(address: string): PreviewImage {
      const id = /^\/articles\/([^/]+)/.exec(address)?.[1] ?? '';
      const section = sectionOfArticle.get(id) ?? sectionOfAddress(address) ?? '';
      const { path, facts } = ofArticles.get(id) ?? ofSections.get(section) ?? site;
      return previewOf(path, facts);
    },
  };
}
