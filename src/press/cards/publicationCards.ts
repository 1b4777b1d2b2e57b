import type { ListItem } from '../../contract/listSchema.ts';
import { localizedText } from '../../contract/localizedText.ts';
import type { Publication, Section } from '../../contract/publicationSchema.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import type { PreviewImage } from '../head/headPage.ts';
import type { CardFacts } from './cardFacts.ts';

/** Articles that have a card of their own: the newest; the older ones share their section's. */
export const cardsKept = 2000;

/** What the link-preview cards of a publication say. */
export interface PublicationCards {
  site: CardFacts;
  ofSection: (section: Section) => CardFacts;
  ofArticle: (item: ListItem) => CardFacts;
}

/** What each of a publication's cards says: its own, a section's, an article's. */
export function publicationCards({ monogram, name, sections }: Publication): PublicationCards {
  const publicationName = localizedText(name, defaultChromeLanguage);
  const site: CardFacts = { monogram, publicationName, language: publicationName.language };
  return {
    site,
    ofSection: (section) => ({ ...site, sectionLabel: section.label }),
    ofArticle: (item) => {
      const section = sections.find((one) => one.id === item._aaaa.section);
      return {
        ...site,
        title: item.title,
        language: item.language,
        day: item.date_published.slice(0, 10),
        ...(item.authors[0] && { author: item.authors[0].name }),
        ...(section && { sectionLabel: section.label }),
      };
    },
  };
}

/** A card as a page's head names it. */
export function previewOf(path: string, facts: CardFacts): PreviewImage {
  const alt =
    facts.title ?? Object.values(facts.sectionLabel ?? { name: facts.publicationName.text }).join(' · ');
  return { address: path, width: 1200, height: 630, alt };
}
