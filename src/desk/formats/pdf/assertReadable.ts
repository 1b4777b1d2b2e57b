import { DocumentError } from '../DocumentError.ts';
import type { DocumentBlock, ParsedDocument } from '../parsedDocument.ts';
import { runText } from '../runText.ts';
import type { PdfPageContent } from './pdfPageContent.ts';

/** Fewer signs than this on each page, where pages are pictures, is no text layer. */
const MIN_SIGNS_PER_PAGE = 20;
/** When the file does not say what more than this part of its signs mean, it cannot be read. */
const MAX_UNKNOWN = 0.1;
/** So many words that only make sense backwards are no chance. */
const BACKWARD_WORDS = 4;

/**
 * @throws DocumentError 'scanned' for pages that are pictures, 'unreadable' for a font without meanings, 'empty' for empty pages.
 */
export function assertReadable(
  name: string,
  pages: (PdfPageContent & { found: unknown[]; lost: number })[],
): void {
  const signs = pages.reduce((sum, page) => sum + page.signs + page.rotatedText.length, 0);
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0);
  const pictured = pages.filter((page) => page.found.length + page.lost > 0).length;
  if (signs < MIN_SIGNS_PER_PAGE * pages.length && pictured * 2 >= pages.length && pictured > 0)
    throw new DocumentError(
      name,
      'scanned',
      `“${name}” holds pictures of pages and no text. Let a program for text recognition (OCR) read it, or use the Word file.`,
    );
  if (signs === 0)
    throw new DocumentError(name, 'empty', `“${name}” has no text on its ${pages.length} pages.`);
  if (unknown > MAX_UNKNOWN * signs)
    throw new DocumentError(
      name,
      'unreadable',
      `“${name}” shows its letters but does not say which they are. Use the Word file, or a PDF made anew from it.`,
    );
}

/** Everyday words of Dari, Pashto and Arabic that are no words when read from their end. */
const COMMON_WORDS = [
  'از',
  'به',
  'که',
  'در',
  'این',
  'است',
  'برای',
  'بود',
  'آن',
  'های',
  'چې',
  'په',
  'دی',
  'دې',
  'کې',
  'هم',
  'من',
  'في',
  'على',
  'إلى',
  'هذا',
];
const FORWARD = new Set(COMMON_WORDS);
const BACKWARD = new Set(
  COMMON_WORDS.map((word) => [...word].reverse().join('')).filter((word) => !FORWARD.has(word)),
);

/** What was lost on the way, for the editor. */
export function formatFindingsOf(
  name: string,
  document: ParsedDocument,
  pages: (PdfPageContent & { lost: number })[],
): string[] {
  const text = document.blocks.map(charactersIn).join('\n');
  const words = text.split(/[^\p{L}\p{M}]+/u);
  const forward = words.filter((word) => FORWARD.has(word)).length;
  const backward = words.filter((word) => BACKWARD.has(word)).length;
  if (backward >= BACKWARD_WORDS && backward > forward)
    throw new DocumentError(
      name,
      'wrong-order',
      `“${name}” places its letters in an order that cannot be read with certainty. Use the Word file.`,
    );
  const formatFindings: string[] = [];
  if (isOfHalfSpaces(document.blocks) && !text.includes('\u200C'))
    formatFindings.push('A PDF does not keep the half-spaces (ZWNJ) of Persian words; none were put in.');
  const columns = rowsInColumns(document.blocks);
  if (columns.length > 0)
    formatFindings.push(
      `What looks like a table without rules was kept as lines with tabulators (page ${columns.join(', ')}).`,
    );
  const lost = pages.reduce((sum, page) => sum + page.lost, 0);
  if (lost > 0)
    formatFindings.push(`${lost} ${lost === 1 ? 'picture' : 'pictures'} could not be taken out of the PDF.`);
  if (text.includes('\uFFFD'))
    formatFindings.push('Some signs have no meaning in the file; they stand as \uFFFD in the text.');
  if (pages.some((page) => page.rotatedText))
    formatFindings.push('Text across the page was put at its page’s end.');
  return formatFindings;
}

/** The letters that only Pashto has, in which half-spaces are rare. */
const PASHTO = /[ټډړږښڼېۍځڅ]/gu;

/** Whether more than a letterhead and a quotation is in Arabic script, and in a language that writes half-spaces. */
function isOfHalfSpaces(blocks: DocumentBlock[]): boolean {
  const text = blocks
    .filter((block) => block.kind !== 'paragraph' || !block.margin)
    .map(charactersIn)
    .join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const pashto = text.match(PASHTO)?.length ?? 0;
  return arabic * 4 > letters && pashto * 40 < arabic;
}

/** The pages on which three lines and more, one below the other, stand in three columns and more. */
function rowsInColumns(blocks: DocumentBlock[]): number[] {
  const found = new Set<number>();
  let rows = 0;
  for (const block of blocks) {
    rows = block.kind === 'paragraph' && runText(block.runs).split('\t').length >= 3 ? rows + 1 : 0;
    if (rows >= 3 && block.page !== undefined) found.add(block.page);
  }
  return [...found];
}

function charactersIn(block: DocumentBlock): string {
  if (block.kind === 'paragraph') return runText(block.runs);
  if (block.kind === 'table')
    return block.rows
      .flat(2)
      .map((run) => run.text)
      .join(' ');
  return '';
}
