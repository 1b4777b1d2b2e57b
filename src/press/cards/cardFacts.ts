import type { LocalizedText } from '../../contract/localizedText.ts';
import type { Label } from '../../contract/publicationSchema.ts';
import type { Day } from '../../language/calendar.ts';

/** What a card prints. Without a title it is its section's card, without a section too the publication's. */
export interface CardFacts {
  title?: string;
  /** Of the title, author and day. */
  language: string;
  author?: string;
  day?: Day;
  sectionLabel?: Label;
  publicationName: LocalizedText;
  monogram: string;
}

/** Raised whenever a card of the same facts looks different: names and caches follow it (cardOf.test.ts watches). */
export const templateVersion = 2;

/** Everything a card's looks depend on, as one text: its hash is the card's key. */
export function cardInputs(facts: CardFacts): string {
  const { title, language, author, day, sectionLabel, publicationName, monogram } = facts;
  const { text, language: tag } = publicationName;
  const labels = sectionLabel && Object.entries(sectionLabel);
  return JSON.stringify([templateVersion, title, language, author, day, labels, text, tag, monogram]);
}

/** Where an article's card is published, below the site's base. */
export function articleCardPath(id: string, key: string): string {
  return `cards/${id}-${key.slice(0, 8)}.png`;
}

/** Where a section's card is published, below the site's base. */
export function sectionCardPath(id: string, key: string): string {
  return `cards/section-${id}-${key.slice(0, 8)}.png`;
}

/** Where the publication's own card is published, below the site's base. */
export function siteCardPath(key: string): string {
  return `cards/site-${key.slice(0, 8)}.png`;
}
