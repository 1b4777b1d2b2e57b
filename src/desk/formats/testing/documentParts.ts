import type { DocumentBlock, DocumentParagraph, DocumentRun, ParsedDocument } from '../parsedDocument.ts';

/** A paragraph of plain words or of runs. */
export function paragraph(
  words: string | DocumentRun[],
  more: Partial<DocumentParagraph> = {},
): DocumentParagraph {
  return { kind: 'paragraph', runs: typeof words === 'string' ? [{ text: words }] : words, ...more };
}

/** A heading. */
export function heading(words: string, level = 2): DocumentParagraph {
  return paragraph(words, { style: 'heading', level });
}

/** A paragraph that is bold throughout. */
export function boldLine(words: string): DocumentParagraph {
  return paragraph([{ text: words, strong: true }]);
}

export const pageBreak: DocumentBlock = { kind: 'pageBreak' };

/** A parsed document of these blocks. */
export function documentWith(blocks: DocumentBlock[], more: Partial<ParsedDocument> = {}): ParsedDocument {
  return { format: 'odt', blocks, notes: {}, images: {}, formatFindings: [], ...more };
}
