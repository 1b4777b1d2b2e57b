import type { CardFacts } from './cardFacts.ts';
import { cardFooter } from './cardFooter.ts';
import { cardColors, cardEdges, hairline } from './cardLayout.ts';
import { cardMasthead, labelsOf, largeLabels, sectionRule } from './cardMasthead.ts';
import { cardTitle } from './cardTitle.ts';

/**
 * Lays a card out as SVG, 1200 by 630: the letterhead above, the title, author and day below. A text that no font can
 * draw is left out; without its title the card becomes the section's or the publication's.
 *
 * @throws {RangeError} for an invalid `day`
 */
export function cardOf(facts: CardFacts): string {
  const title = facts.title === undefined ? undefined : cardTitle(facts.title, facts.language);
  const labels = labelsOf(facts);
  const parts = title
    ? [cardMasthead(facts, 104, 50), sectionRule(labels, 206), title]
    : labels.length > 0
      ? [cardMasthead(facts, 104, 50), hairline(cardEdges.left, cardEdges.right, 190), largeLabels(labels)]
      : [cardMasthead(facts, 320, 84)];
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">' +
    `<rect width="1200" height="630" fill="${cardColors.paper}"/><rect width="1200" height="10" fill="${cardColors.lapis}"/>` +
    `${parts.join('')}${cardFooter(facts)}</svg>`
  );
}
