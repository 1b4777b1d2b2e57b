import type {
  DocumentBlock,
  DocumentParagraph,
  DocumentPlace,
  DocumentRun,
} from '../../formats/parsedDocument.ts';
import { proseOf, sliceProse } from '../../formats/runText.ts';

/** The characters of a paragraph, line ends and tabulators among them, without the marks of its notes. */
export function textOf({ runs }: { runs: readonly DocumentRun[] }): string {
  return proseOf(runs);
}

/** A paragraph's or a table's text; cells are parted by tabulators. */
export function blockText(block: DocumentBlock): string {
  if (block.kind === 'paragraph') return textOf(block);
  if (block.kind === 'table')
    return block.rows.map((row) => row.map((runs) => textOf({ runs })).join('\t')).join('\n');
  return '';
}

/** A paragraph that shows nothing: an empty line. */
export function isBlank(block: DocumentBlock): boolean {
  if (block.kind !== 'paragraph') return false;
  return !block.runs.some(({ text, note }) => note !== undefined || /[^\s\p{Cf}]/u.test(text));
}

// What sets two things in one line apart: a line's end, a tabulator, a wide gap, a bar.
const boundary = /[\n\t]+|[ \u00a0\u2000-\u200a]{3,}|\s+[|·•]\s+/gu;

/** The separate parts of a paragraph, as paragraphs of the same look; itself if there is one. */
export function segmentsOf(paragraph: DocumentParagraph): DocumentParagraph[] {
  const text = textOf(paragraph);
  const segments: DocumentParagraph[] = [];
  let from = 0;
  for (const match of [...text.matchAll(boundary), undefined]) {
    const to = match?.index ?? text.length;
    const runs = sliceProse(paragraph.runs, from, to);
    if (!isBlank({ kind: 'paragraph', runs })) segments.push({ ...paragraph, runs });
    from = to + (match?.[0].length ?? 0);
  }
  return segments.length > 1 ? segments : [paragraph];
}

/** The separate parts of a paragraph, or of a table's cells. */
export function piecesOf(block: DocumentBlock): DocumentParagraph[] {
  if (block.kind === 'paragraph') return segmentsOf(block);
  if (block.kind !== 'table') return [];
  return block.rows.flat().flatMap((runs) => {
    const cell: DocumentParagraph = { kind: 'paragraph', runs, ...placeOf(block) };
    return isBlank(cell) ? [] : segmentsOf(cell);
  });
}

/** Where a block stands in its document. */
export function placeOf({ page, pageSequence }: DocumentBlock): DocumentPlace {
  return { ...(page !== undefined && { page }), ...(pageSequence !== undefined && { pageSequence }) };
}

/** One line of text: no line ends, no double spaces, none at the edges. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
