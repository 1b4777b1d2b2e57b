import { isolateText } from '../../contract/text/isolateText.ts';
import { creditLines } from './creditLines.ts';
import { markedLines } from './markedLines.ts';
import type { Quotation } from './quotation.ts';

/** The quotation with its credit, without markup: each line isolated in its own direction, the address last. */
export function quoteText(quotation: Quotation): string {
  return `${quoteCaption(quotation)}\n${quotation.url}`;
}

/** The same without the address. */
export function quoteCaption(quotation: Quotation): string {
  const isolated = (lines: readonly { text: string; language: string }[]) =>
    lines.map(({ text, language }) => isolateText(text.replace(/\s*\n\s*/g, ' '), language)).join('\n');
  return `${isolated(markedLines(quotation))}\n${isolated(creditLines(quotation))}`;
}
