import { formatNumber } from '../../language/numbers.ts';
import type { DigestIssue } from './digestIssue.ts';
import { digestWords } from './digestWords.ts';

/** The words that lead to the section's page: how many articles more are there, or that all are. */
export function moreLine({ chrome, items }: Pick<DigestIssue, 'chrome' | 'items'>, shown: number): string {
  const { all, more } = digestWords[chrome];
  const rest = items.length - shown;
  if (rest === 0) return all;
  return (rest === 1 ? more.one : more.other).replace('{count}', formatNumber(rest, chrome));
}
