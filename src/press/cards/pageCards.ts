import type { ListItem } from '../../contract/listSchema.ts';
import { sectionOfAddress } from '../../contract/lists.ts';
import type { Publication, Section } from '../../contract/publicationSchema.ts';
import type { ArticleEntry } from '../archive/articleEntry.ts';
import type { PreviewImage } from '../head/headPage.ts';
import { articleCardPath, sectionCardPath, siteCardPath } from './cardFacts.ts';
import { cardKey } from './cardKey.ts';
import { cardsKept, previewOf, publicationCards } from './publicationCards.ts';
import type { CardTask } from './renderCards.ts';

/** The link-preview cards of a publication: which there are to draw, and which stands for an address. */
export function pageCards<E extends ArticleEntry>(
  publication: Publication,
  entries: readonly E[],
  itemOf: (entry: E) => ListItem,
) {
  const cards = publicationCards(publication);
  const siteTask: CardTask = { path: siteCardPath(cardKey(cards.site)), facts: cards.site };
  const sectionTask = (section: Section): CardTask => {
    const facts = cards.ofSection(section);
    return { path: sectionCardPath(section.id, cardKey(facts)), facts };
  };
  const articleTask = (item: ListItem): CardTask => {
    const facts = cards.ofArticle(item);
    return { path: articleCardPath(item.id, cardKey(facts)), facts };
  };
  const sectionTasks = new Map(publication.sections.map((section) => [section.id, sectionTask(section)]));
  const newest = entries.slice(0, cardsKept);
  const owned = new Map(newest.map((entry) => [entry.id, articleTask(itemOf(entry))]));
  const sectionOfArticle = new Map(entries.map((entry) => [entry.id, entry._aaaa.section]));

  const taskFor = (address: string): CardTask => {
    const id = /^\/articles\/([^/]+)/.exec(address)?.[1] ?? '';
    const section = sectionOfArticle.get(id) ?? sectionOfAddress(address);
    return owned.get(id) ?? sectionTasks.get(section ?? '') ?? siteTask;
  };
  return {
    tasks: [siteTask, ...sectionTasks.values(), ...owned.values()],
    previewFor(address: string): PreviewImage {
      const { path, facts } = taskFor(address);
      return previewOf(path, facts);
    },
  };
}
