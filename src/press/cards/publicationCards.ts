import type { ListItem } from '../../contract/listSchema.ts';
import { localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import type { PreviewImage } from '../head/headPage.ts';
import type { CardFacts } from './cardFacts.ts';

/** Articles that have a card of their own: the newest. Older ones share their section's. */
export const cardsKept = 2000;

/** A link-preview card: its name among the publication's, and what it says. */
export interface Card {
  name: string;
  facts: CardFacts;
}

/** The cards of a publication: its own, a section's, an article's. */
export function publicationCards({ monogram, name, sections }: Publication) {
  const publicationName = localizedText(name, defaultChromeLanguage);
  const site: CardFacts = { monogram, publicationName, language: publicationName.language };
  /** The publication's own card stands in for a section that does not exist. */
  const ofSection = (id: string | undefined): Card => {
    const section = sections.find((one) => one.id === id);
    if (!section) return { name: 'site', facts: site };
    return { name: `section-${section.id}`, facts: { ...site, sectionLabel: section.label } };
  };
  const ofArticle = ({ id, title, language, date_published, authors, _aaaa }: ListItem): Card => ({
    name: id,
    facts: {
      ...ofSection(_aaaa.section).facts,
      title,
      language,
      day: date_published.slice(0, 10),
      ...(authors[0] && { author: authors[0].name }),
    },
  });
  return { ofSection, ofArticle };
}

/** Where a card is published, below the site's base. */
export function cardPath({ name }: Card, key: string): string {
  return `cards/${name}-${key.slice(0, 8)}.png`;
}

/** A card as a page's head names it. */
export function previewOf(path: string, facts: CardFacts): PreviewImage {
  const alt =
    facts.title ?? Object.values(facts.sectionLabel ?? { name: facts.publicationName.text }).join(' · ');
  return { address: path, width: 1200, height: 630, alt };
}
