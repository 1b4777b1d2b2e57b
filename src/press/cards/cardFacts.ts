import type { LocalizedText } from '../../contract/localizedText.ts';
import type { Label } from '../../contract/publicationSchema.ts';
import type { Day } from '../../language/calendar.ts';

/** What a card says. Without a title it is a section's card; without a section either, the publication's. */
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

/** Raise it when a card of the same facts looks different: names and caches depend on it (cardOf.test.ts checks). */
export const templateVersion = 3;

/** Everything that a card's looks depend on, as one text, whose hash is the card's key. */
export function cardInputs(facts: CardFacts): string {
  const { title, language, author, day, sectionLabel, publicationName, monogram } = facts;
  const { text, language: tag } = publicationName;
  const labels = sectionLabel && Object.entries(sectionLabel);
  return JSON.stringify([templateVersion, title, language, author, day, labels, text, tag, monogram]);
}
