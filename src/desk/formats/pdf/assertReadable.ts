import { DocumentError } from '../DocumentError.ts';
import type { DocumentBlock, ParsedDocument } from '../parsedDocument.ts';
import { runText } from '../runText.ts';
import type { PdfPageContent } from './pdfPageContent.ts';

/** With fewer characters than this per page, pages of pictures have no text layer. */
const MIN_SIGNS_PER_PAGE = 20;
/** If more than this share of the characters is unmapped, the file cannot be read. */
const MAX_UNKNOWN = 0.1;
/** This many words that only make sense backwards are not a coincidence. */
const BACKWARD_WORDS = 4;

/**
 * @throws DocumentError 'scanned' for pages that are pictures, 'unreadable' for a font without meanings, 'empty' for empty pages.
 */
export function assertReadable(
  name: string,
  pages: (PdfPageContent & { found: unknown[]; lost: number })[],
): void {
  const signs = pages.reduce((sum, page) => sum + page.signs + page.slantedText.length, 0);
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0);
  const pictured = pages.filter((page) => page.found.length + page.lost > 0).length;
  if (signs < MIN_SIGNS_PER_PAGE * pages.length && pictured * 2 >= pages.length && pictured > 0)
    throw new DocumentError(
      name,
      'scanned',
      `“${name}” contains pictures of pages and no text. Run text recognition (OCR) on it, or use the Word file.`,
    );
  if (signs === 0)
    throw new DocumentError(name, 'empty', `“${name}” has no text on its ${pages.length} pages.`);
  if (unknown > MAX_UNKNOWN * signs)
    throw new DocumentError(
      name,
      'unreadable',
      `“${name}” shows letters but does not say which ones they are. Use the Word file, or a new PDF made from it.`,
    );
}

/** Common words of Dari, Pashto and Arabic that are not words when reversed. */
const COMMON_WORDS = 'از به که در این است برای بود آن های چې په دی دې کې هم من في على إلى هذا'.split(' ');
const FORWARD = new Set(COMMON_WORDS);
const BACKWARD = new Set(
  COMMON_WORDS.map((word) => [...word].reverse().join('')).filter((word) => !FORWARD.has(word)),
);

/** What was lost in reading, for the editor. */
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
      `“${name}” places its letters in an order that cannot be read reliably. Use the Word file.`,
    );
  const formatFindings: string[] = [];
  if (isOfHalfSpaces(document.blocks) && !text.includes('\u200C'))
    formatFindings.push('A PDF does not keep the half-spaces (ZWNJ) of Persian words; none were added.');
  const columns = rowsInColumns(document.blocks);
  if (columns.length > 0)
    formatFindings.push(
      `What looks like a table without rules was kept as lines with tabs (page ${columns.join(', ')}).`,
    );
  const doubtful = pages.filter(hasDoubtfulWords).map(({ page }) => page);
  if (doubtful.length > 0)
    formatFindings.push(
      `Some gaps may part words or only letters: words may be torn or joined (page ${doubtful.join(', ')}).`,
    );
  const lost = pages.reduce((sum, page) => sum + page.lost, 0);
  if (lost > 0)
    formatFindings.push(
      `${lost} ${lost === 1 ? 'picture' : 'pictures'} could not be extracted from the PDF.`,
    );
  if (text.includes('\uFFFD'))
    formatFindings.push('Some characters have no meaning in the file; they appear as \uFFFD in the text.');
  if (pages.some((page) => page.rotated.length > 0))
    formatFindings.push('Rotated text was moved to the end of its page.');
  const slanted = pages.filter((page) => page.slantedText).map(({ page }) => page);
  if (slanted.length > 0)
    formatFindings.push(
      `Text that is set aslant has no certain order; it stands at the end of its page (page ${slanted.join(', ')}).`,
    );
  return formatFindings;
}

/** So many gaps that may part words or not, and such a part of a page's words, are no chance. */
const DOUBTS = 3;
const DOUBTED = 0.01;

function hasDoubtfulWords({ lines, tables }: PdfPageContent): boolean {
  const all = [...lines, ...tables.flatMap(({ rows }) => rows.flat(2))];
  const words = all.reduce(
    (sum, { signs }) => sum + signs.filter(({ text }) => /\s/.test(text)).length + 1,
    0,
  );
  const doubts = all.reduce((sum, line) => sum + line.doubts, 0);
  return doubts >= DOUBTS && doubts > DOUBTED * words;
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
