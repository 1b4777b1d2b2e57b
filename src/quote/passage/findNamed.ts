import type { NamedPassage } from '../address/namedPassage.ts';
import { findPassages } from './findPassages.ts';
import { foldedArticle } from './foldedArticle.ts';
import { quotableTexts, rangesOfPassage, type StandingText } from './quotableTexts.ts';

/** Where an address leads in an article. */
export interface NamedPlaces {
  /** Empty where the passage is not there. */
  ranges: Range[];
  /** The block that the address names, if it is there. */
  block: readonly StandingText[];
}

/** Finds the passage that an address names in the article that is shown. */
export function findNamed(article: Element, named: NamedPassage): NamedPlaces {
  const texts = quotableTexts(article);
  const inTexts = (standing: readonly StandingText[]) =>
    findPassages(foldedArticle(standing), named).flatMap((passage) => rangesOfPassage(standing, passage));
  const ranges = inTexts(texts);
  // A browser that has made the link may have taken the signs of notes for words.
  const isSought = ranges.length === 0 && texts.some(({ signs }) => signs.length > 0);
  return {
    ranges: isSought ? inTexts(quotableTexts(article, true)) : ranges,
    block: texts.filter((text) => named.block !== undefined && text.block === named.block),
  };
}
