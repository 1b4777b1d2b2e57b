import { languageOf } from '../../language/languages.ts';
import type { Quotation, QuotedLine } from './quotation.ts';

/** A quotation's lines between the quotation marks of the article's language; what has them already keeps its own. */
export function markedLines({ lines, article }: Pick<Quotation, 'lines' | 'article'>): QuotedLine[] {
  const [open, close] = languageOf(article.language).quotes;
  const [first, last] = [lines[0]?.text.trim() ?? '', lines.at(-1)?.text.trim() ?? ''];
  const [bareOpen, bareClose] = [open.trim(), close.trim()];
  const whole = lines.map(({ text }) => text).join('\n');
  const isMarked =
    first.startsWith(bareOpen) &&
    last.endsWith(bareClose) &&
    !whole.trim().slice(bareOpen.length, -bareClose.length).includes(bareClose);
  if (isMarked) return [...lines];
  return lines.map((line, at) => ({
    ...line,
    text: `${at === 0 ? open : ''}${line.text}${at === lines.length - 1 ? close : ''}`,
  }));
}
