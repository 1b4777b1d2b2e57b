import type { DocumentParagraph, ParsedDocument } from '../../parsedDocument.ts';

/** A paragraph's text as it was read. */
export function textOf(paragraph: DocumentParagraph): string {
  return paragraph.runs.map((run) => run.text).join('');
}

/** The paragraphs of a document, running lines too. */
export function paragraphsIn(document: ParsedDocument): DocumentParagraph[] {
  return document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
}

/** The paragraphs' texts. */
export function textsOf(document: ParsedDocument): string[] {
  return paragraphsIn(document).map(textOf);
}
