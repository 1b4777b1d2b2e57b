import { createHash } from 'node:crypto';
import { type CardFacts, cardInputs } from './cardFacts.ts';

/** The hash of everything that a card's looks depend on: 64 hexadecimal digits, without laying the card out. */
export function cardKey(facts: CardFacts): string {
  return createHash('sha256').update(cardInputs(facts)).digest('hex');
}
