import type { NamedPassage } from '../address/namedPassage.ts';
import { findWordPlace, writeWordPlace } from '../address/wordPlace.ts';
import { findDirective } from './findDirective.ts';
import type { FoldedArticle, Passage } from './foldedArticle.ts';

/**
 * What an address names in an article. Where the words that it counts are still at their place, they say which of several places is
 * meant; the directive says to the letter where it begins and ends.
 */
export function findPassages(
  article: FoldedArticle,
  { directives, words, block }: Pick<NamedPassage, 'directives' | 'words' | 'block'>,
): Passage[] {
  const found = directives.flatMap((directive) => findDirective(article, directive, block) ?? []);
  if (words === null) return found;
  const isSame = (passage: Passage) => writeWordPlace(article, passage, block) === words;
  if (found.some(isSame)) return found;
  const counted = findWordPlace(article, words, block);
  if (!counted) return found;
  return isSame(counted) || found.length === 0 ? [counted] : found;
}
