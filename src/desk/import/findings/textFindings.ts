import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Finding } from '../../formats/finding.ts';
import { cutSentences } from './cutSentences.ts';
import { doubledWords } from './doubledWords.ts';
import { headingOrder } from './headingOrder.ts';
import type { OpenBoundary } from './openBoundaries.ts';
import { passagesOf } from './passages.ts';
import { straightQuotes } from './straightQuotes.ts';
import { unbalancedQuotations } from './unbalancedQuotations.ts';

/**
 * Finds uncertain places in an article's text, in reading order: sentences cut off, unclosed quotations and brackets,
 * repeated words, parts out of order, straight quotation marks among typographic ones. It judges the text alone, so it
 * works for imported and for published articles.
 *
 * @param boundaries where pages do not follow each other: what is open there is not reported again
 */
export function textFindings(article: ArticleFile, boundaries: readonly OpenBoundary[] = []): Finding[] {
  const passages = passagesOf(article, boundaries);
  const findings = [
    ...cutSentences(passages),
    ...unbalancedQuotations(passages),
    ...doubledWords(passages),
    ...(boundaries.some(({ missing }) => !missing) ? [] : headingOrder(passages)),
    ...straightQuotes(passages),
  ];
  return findings.sort((a, b) => (a.place.block ?? 0) - (b.place.block ?? 0));
}
