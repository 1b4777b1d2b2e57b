import type { DocumentParagraph, ParsedDocument } from '../../parsedDocument.ts';
import { runText } from '../../runText.ts';
import { readPdf } from '../readPdf.ts';
import { type PdfPageSpec, pdfOf } from './pdfWriter.ts';

/** A text column's place on a page. */
export const COLUMN = { x: 60, width: 480 };
/** Words that fill some lines of it. */
export const FIRST =
  'The lapis mines of Badakhshan lie so high that the road to them is open for a few months of the year only and the stone comes down on the backs of donkeys and of men who know the way';

/** Reads a PDF of these pages. */
export function readPages(...pages: PdfPageSpec[]): Promise<ParsedDocument> {
  return readPdf('page.pdf', pdfOf(pages));
}

/** A text on one line. */
export function joined(text: string): string {
  return text.replace(/\n/g, ' ');
}

/** The paragraphs of a document, running lines too. */
export function paragraphsIn(document: ParsedDocument): DocumentParagraph[] {
  return document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
}

/** The paragraphs' texts. */
export function textsOf(document: ParsedDocument): string[] {
  return paragraphsIn(document).map(({ runs }) => runText(runs));
}
