import type { DocumentParagraph, ParsedDocument } from '../../parsedDocument.ts';
import { runText } from '../../runText.ts';

/** The paragraphs of a document, running lines too. */
export function paragraphsIn(document: ParsedDocument): DocumentParagraph[] {
  return document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
}

/** The paragraphs' texts. */
export function textsOf(document: ParsedDocument): string[] {
  return paragraphsIn(document).map(({ runs }) => runText(runs));
}
