import { articleAddress } from '../list/listNames.ts';
import type { ListItem } from '../list/listSchema.ts';
import type { Publication, Section } from '../publication/publicationSchema.ts';
import { articleCardPath, sectionCardPath, siteCardPath } from './cards/cardFacts.ts';
import { cardKey } from './cards/cardKey.ts';
import { cardsKept, previewOf, publicationCards } from './cards/publicationCards.ts';
import type { CardTask } from './cards/renderCards.ts';
import type { Preview } from './head/headPage.ts';

/** The link-preview cards of a publication: which there are to draw, and which stands for an address. */
export function pageCards(publication: Publication, items: readonly ListItem[]) {
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
  const newest = items.slice(0, cardsKept);
  const owned = new Map(newest.map((item) => [articleAddress(item.id), articleTask(item)]));
  const sectionOfArticle = new Map(items.map((item) => [articleAddress(item.id), item._aaaa.section]));

  const taskFor = (address: string): CardTask => {
    const section = sectionOfArticle.get(address) ?? /^\/sections\/([^/]+)/.exec(address)?.[1];
    return owned.get(address) ?? sectionTasks.get(section ?? '') ?? siteTask;
  };
  return {
    tasks: [siteTask, ...sectionTasks.values(), ...owned.values()],
    previewFor(address: string): Preview {
      const { path, facts } = taskFor(address);
      return previewOf(path, facts);
    },
  };
}
