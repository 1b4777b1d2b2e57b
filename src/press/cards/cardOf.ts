import type { CardFacts } from './cardFacts.ts';
import { foot } from './cardFoot.ts';
import { cardKey } from './cardKey.ts';
import { labelsOf, largeLabels, masthead, sectionRule } from './cardLetterhead.ts';
import { inks, rule, sheet } from './cardSheet.ts';
import { titleLines } from './cardTitle.ts';

/** A link preview, laid out. */
export interface Card {
  /** The facts and the template in one hash; the same key is the same image. */
  key: string;
  svg: string;
}

/**
 * Lays a card out, 1200 by 630: the letterhead above, the title, author and day below. Whatever cannot be drawn
 * (a script without a font) is left out, and the section's or publication's own card stands in for the title.
 * Throws a RangeError for a `day` that is not one.
 */
export function cardOf(facts: CardFacts): Card {
  const title = facts.title === undefined ? undefined : titleLines(facts.title, facts.language);
  const labels = labelsOf(facts);
  const parts = title
    ? [masthead(facts, 104, 50), sectionRule(labels, 206), title]
    : labels.length > 0
      ? [masthead(facts, 104, 50), rule(sheet.left, sheet.right, 190), largeLabels(labels)]
      : [masthead(facts, 320, 84)];
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">' +
    `<rect width="1200" height="630" fill="${inks.paper}"/><rect width="1200" height="10" fill="${inks.lapis}"/>` +
    `${parts.join('')}${foot(facts)}</svg>`;
  return { key: cardKey(facts), svg };
}
