import type { DocumentBlock, DocumentParagraph } from '../../formats/parsedDocument.ts';
import type { Letterhead } from './letterheadParts.ts';
import { isBlank, segmentsOf, textOf } from './paragraphText.ts';
import { type PageNumber, readPageNumber } from './readPageNumber.ts';

/** A page as it lies in the document. */
export interface DocumentPage {
  /** Its place in the document, from 1. */
  page: number;
  /** All that is seen on it. */
  blocks: DocumentBlock[];
  /** The number that is printed on it, and how. */
  printed?: { number: number; words: string };
}

/**
 * Parts a document into its pages and reads their printed numbers: a line, or a piece of a line of the letterhead, at a
 * page's edge. A page ends at a page break, where the format itself counts on, and where the masthead is repeated.
 */
export function documentPagesOf(blocks: readonly DocumentBlock[], letterhead: Letterhead): DocumentPage[] {
  const sheets: DocumentPage[] = [{ page: 1, blocks: [] }];
  let page: number | undefined;
  for (const block of blocks) {
    const turned = block.page !== undefined && page !== undefined && block.page !== page;
    const headed = sheets.at(-1)?.blocks.length && isMasthead(block, letterhead);
    if (block.kind === 'pageBreak' || turned || headed) sheets.push({ page: sheets.length + 1, blocks: [] });
    page = block.kind === 'pageBreak' ? undefined : (block.page ?? page);
    // Word's headers and footers are read once and belong to no page.
    const margin = block.kind === 'paragraph' && block.margin !== undefined && block.page === undefined;
    if (block.kind === 'pageBreak' || margin || isBlank(block)) continue;
    const sheet = sheets.at(-1);
    if (sheet) sheet.page = block.page ?? sheet.page;
    sheet?.blocks.push(block);
  }
  const seen = sheets.filter(({ blocks }) => blocks.length > 0);
  return seen.map((sheet) => {
    const printed = numberOn(sheet.blocks, letterhead);
    return printed ? { ...sheet, printed } : sheet;
  });
}

function isMasthead(block: DocumentBlock, letterhead: Letterhead): boolean {
  if (block.kind !== 'paragraph' || block.margin) return false;
  const text = textOf(block);
  return text.length < 200 && letterhead.recognise(text)?.kinds.has('name') === true;
}

function numberOn(blocks: readonly DocumentBlock[], letterhead: Letterhead): DocumentPage['printed'] {
  const seen = blocks.filter(({ kind }) => kind !== 'rule');
  return numberAtEdge(seen, letterhead) ?? numberAtEdge(seen.toReversed(), letterhead);
}

/** From the edge inwards: past the letterhead, then a line that is a number, or one more where that says that it is one. */
function numberAtEdge(blocks: readonly DocumentBlock[], letterhead: Letterhead): DocumentPage['printed'] {
  let others = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') return undefined;
    const found = numberIn(block, letterhead);
    if (found && (found.marked || others === 0 || block.margin))
      return { number: found.page, words: textOf(block).trim() };
    if (block.margin || letterhead.recognise(textOf(block))) continue;
    if (++others > 1) return undefined;
  }
  return undefined;
}

function numberIn(paragraph: DocumentParagraph, letterhead: Letterhead): PageNumber | undefined {
  const whole = readPageNumber(paragraph);
  if (whole) return whole;
  const pieces = segmentsOf(paragraph);
  if (pieces.length < 2) return undefined;
  const numbers = pieces.map(readPageNumber);
  const others = pieces.filter((_, at) => !numbers[at]);
  const found = numbers.filter((number) => number !== undefined);
  const isAlone = found.length === 1 && others.every((piece) => letterhead.recognise(textOf(piece)));
  return isAlone ? found[0] : undefined;
}
