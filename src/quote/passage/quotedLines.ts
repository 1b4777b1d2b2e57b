import type { QuotedLine } from '../credit/quotation.ts';
import type { Passage } from './foldedArticle.ts';
import type { StandingText } from './quotableTexts.ts';

/** The lines of a passage as they are quoted: cells of a row in one line, and where text is missing in the original, a sign of that. */
export function quotedLines(texts: readonly StandingText[], { from, to }: Passage): QuotedLine[] {
  const lines: (QuotedLine & { row: Element | null })[] = [];
  let block: number | undefined;
  texts.slice(from.at, to.at + 1).forEach((text, index) => {
    const start = index === 0 ? from.offset : 0;
    const end = from.at + index === to.at ? to.offset : text.text.length;
    const words = text.text.slice(start, end).replace(/\s+/g, ' ').trim();
    if (words === '') return;
    if (block !== undefined && text.block !== undefined && hasGap(text.element, block, text.block))
      lines.push({ text: '[…]', language: text.language, kind: 'gap', row: null });
    block = text.block;
    const row = text.element.closest('tr');
    const last = lines.at(-1);
    if (row && last?.row === row) last.text += ` | ${words}`;
    else lines.push({ text: words, language: text.language, kind: kindOf(text.element), row });
  });
  return lines.map(({ text, language, kind }, _, { length }) => ({
    text: kind === 'item' && length > 1 ? `• ${text}` : text,
    language,
    kind,
  }));
}

function kindOf(element: Element): QuotedLine['kind'] {
  if (element.matches('li > span')) return 'verse';
  return element.matches('li') ? 'item' : 'text';
}

function hasGap(element: Element, from: number, to: number): boolean {
  const article = element.closest('article');
  for (let block = from + 1; block < to; block += 1)
    if (article?.querySelector(`#p${block}[data-block="gap"]`)) return true;
  return false;
}
