import type { SourceDocument, SourceParagraph } from '../../sourceDocument.ts';

/** A paragraph's text as it was read. */
export function textOf(paragraph: SourceParagraph): string {
  return paragraph.runs.map((run) => run.text).join('');
}

/** The paragraphs of a document, running lines too. */
export function paragraphsIn(document: SourceDocument): SourceParagraph[] {
  return document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
}

/** The paragraphs' texts. */
export function textsOf(document: SourceDocument): string[] {
  return paragraphsIn(document).map(textOf);
}
