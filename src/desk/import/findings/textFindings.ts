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
 * Says what is doubtful in an article's text, in reading order: sentences cut off, quotations and brackets that do not close,
 * words written twice, parts out of order, straight quotation marks among typographic ones. It judges the text alone, so it
 * is asked of what is imported and of what has long been published.
 *
 * @param boundaries where sheets do not follow each other: what is open there only follows from that, and is not told again
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
