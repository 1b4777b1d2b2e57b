import type { Finding } from '../../formats/finding.ts';
import type { DocumentBlock } from '../../formats/parsedDocument.ts';
import { type DocumentPage, documentPagesOf } from '../letterhead/documentPages.ts';
import type { Letterhead } from '../letterhead/letterheadParts.ts';

/** A document whose pages have been checked by their printed numbers. */
export interface PageOrder {
  /** With their `row`, if the numbers do not all follow each other. */
  blocks: DocumentBlock[];
  /** One finding for a document whose numbers do not count up. */
  findings: Finding[];
  /** What is known about pages out of order. */
  disorder?: Disorder;
}

export interface Disorder {
  /** The row that begins with the reported page. */
  pageSequence: number;
  /** The document does not begin with its first page, or does not end with its last. */
  begins: boolean;
  ends: boolean;
}

/**
 * Reads the numbers printed on a document's pages and reports where they do not count up. Blocks of pages that follow
 * each other are in one row; no paragraph is joined across the end of a row. To be called with the document as parsed,
 * before running lines and page numbers are removed.
 */
export function pageOrderOf(source: readonly DocumentBlock[], letterhead: Letterhead): PageOrder {
  const sheets = documentPagesOf(source, letterhead);
  const numbered = sheets.filter(({ printed }) => printed);
  const at = numbered.findIndex((sheet, index) => numberOf(sheet) < numberOf(numbered[index - 1]));
  const between = printedAround(sheets);
  const rows: number[] = [];
  for (const index of sheets.keys())
    rows.push((rows.at(-1) ?? 0) + Number(index > 0 && !follows(sheets, index, at > 0, between)));
  if (rows.at(-1) === 0) return { blocks: [...source], findings: [] };
  const rowOf = new Map(sheets.flatMap(({ blocks }, index) => blocks.map((block) => [block, rows[index]])));
  const blocks = source.map((block): DocumentBlock => {
    const row = rowOf.get(block);
    return row === undefined ? block : { ...block, pageSequence: row };
  });
  const [before, wrong] = [numbered[at - 1], numbered[at]];
  if (!before || !wrong?.printed) return { blocks, findings: [] };
  return {
    blocks,
    disorder: {
      pageSequence: rows[sheets.indexOf(wrong)] ?? 0,
      begins: numberOf(sheets[0]) > Math.min(...numbered.map(numberOf)),
      ends: numberOf(sheets.at(-1)) < Math.max(...numbered.map(numberOf)),
    },
    findings: [
      {
        kind: 'page-order',
        place: { page: wrong.page, words: wrong.printed.words },
        message: `The page numbered ${numberOf(wrong)} comes after the one numbered ${numberOf(before)}: pages are out of order, and only pages that follow each other were joined.`,
      },
    ],
  };
}

/** Whether a page continues the one before: with certainty, if the order is known to be wrong. */
function follows(
  sheets: readonly DocumentPage[],
  at: number,
  disordered: boolean,
  { before, after }: PrintedAround,
): boolean {
  if (disordered) return numberOf(sheets[at]) === numberOf(sheets[at - 1]) + 1;
  const [from, to] = [before[at], after[at]];
  if (from === undefined || to === undefined) return true;
  const step = numberOf(sheets[to]) - numberOf(sheets[from]);
  return step > 0 && step <= to - from;
}

/** For each page the nearest one with a printed number before it, and from it on. */
interface PrintedAround {
  before: (number | undefined)[];
  after: (number | undefined)[];
}

function printedAround(sheets: readonly DocumentPage[]): PrintedAround {
  let last: number | undefined;
  const before = sheets.map(({ printed }, index) => {
    const nearest = last;
    if (printed) last = index;
    return nearest;
  });
  let next: number | undefined;
  const after = sheets.map(() => next);
  for (let index = sheets.length - 1; index >= 0; index--) {
    if (sheets[index]?.printed) next = index;
    after[index] = next;
  }
  return { before, after };
}

function numberOf(sheet: DocumentPage | undefined): number {
  return sheet?.printed?.number ?? Number.NaN;
}
