import { defaultChromeLanguage } from '../language/chromeLanguages.ts';
import type { ListItem } from '../list/listSchema.ts';
import { wordingFor } from '../publication/labels.ts';
import type { Publication, Section } from '../publication/publicationSchema.ts';
import {
  articleCardPath,
  type CardFacts,
  cardKey,
  sectionCardPath,
  siteCardPath,
} from './cards/cardFacts.ts';
import type { CardTask } from './cards/renderCards.ts';
import type { Preview } from './head/headPage.ts';
import type { Entry } from './scan/entry.ts';

/** Articles that have a card of their own: the newest; the older ones share their section's. */
export const cardsKept = 2000;

/** The link-preview cards of a publication: which there are to draw, and which stands for an address. */
export function pageCards<E extends Entry>(
  publication: Publication,
  entries: readonly E[],
  itemOf: (entry: E) => ListItem,
) {
  const { monogram, sections } = publication;
  const publicationName = wordingFor(publication.name, defaultChromeLanguage);
  const common = { monogram, publicationName, language: publicationName.language };
  const bySection = (section: Section): CardFacts => ({ ...common, sectionLabel: section.label });
  const sectionTask = (section: Section): CardTask => {
    const facts = bySection(section);
    return { path: sectionCardPath(section.id, cardKey(facts)), facts };
  };
  const siteTask: CardTask = { path: siteCardPath(cardKey(common)), facts: common };
  const sectionTasks = new Map(sections.map((section) => [section.id, sectionTask(section)]));
  const articleTask = (item: ListItem): CardTask => {
    const section = sections.find((one) => one.id === item._aaaa.section);
    const facts: CardFacts = {
      ...common,
      title: item.title,
      language: item.language,
      day: item.date_published.slice(0, 10),
      ...(item.authors[0] && { author: item.authors[0].name }),
      ...(section && { sectionLabel: section.label }),
    };
    return { path: articleCardPath(item.id, cardKey(facts)), facts };
  };
  const newest = entries.slice(0, cardsKept);
  const owned = new Map(newest.map((entry) => [entry.id, articleTask(itemOf(entry))]));
  const sectionOfArticle = new Map(entries.map((entry) => [entry.id, entry._aaaa.section]));

  const taskFor = (address: string): CardTask => {
    const [, room, name = ''] = /^\/(articles|sections)\/([^/]+)/.exec(address) ?? [];
    const section = room === 'sections' ? name : sectionOfArticle.get(name);
    return (room === 'articles' && owned.get(name)) || sectionTasks.get(section ?? '') || siteTask;
  };
  return {
    tasks: [siteTask, ...sectionTasks.values(), ...owned.values()],
    previewFor(address: string): Preview {
      const { path, facts } = taskFor(address);
      const alt =
        facts.title ?? Object.values(facts.sectionLabel ?? { name: publicationName.text }).join(' · ');
      return { address: path, width: 1200, height: 630, alt };
    },
  };
}
