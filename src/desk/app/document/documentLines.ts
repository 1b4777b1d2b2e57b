import type { DocumentParagraph, DocumentText } from '../../formats/parsedDocument.ts';
import { runText } from '../../formats/runText.ts';

/** A line of the document's text as the desk shows it. */
export interface DocumentLine {
  text: string;
  kind: 'text' | 'heading' | 'margin' | 'note' | 'image' | 'break';
  page?: number;
}

/** The text of a document, paragraph by paragraph, complete and unjudged. */
export function documentLines({ blocks, notes }: DocumentText): DocumentLine[] {
  const lines = blocks.flatMap((block): DocumentLine[] => {
    const { page } = block;
    switch (block.kind) {
      case 'paragraph':
        return [paragraphLine(block)];
      case 'table':
        return block.rows.map((row) => ({ text: row.map(runText).join('\t'), kind: 'text', page }));
      case 'image':
        return [{ text: block.alt, kind: 'image', page }];
      default:
        return [{ text: '', kind: 'break', page }];
    }
  });
  const below = Object.values(notes).flatMap((paragraphs) =>
    paragraphs.map((paragraph): DocumentLine => ({ ...paragraphLine(paragraph), kind: 'note' })),
  );
  return [...lines, ...below];
}

function paragraphLine({ runs, style, margin, page }: DocumentParagraph): DocumentLine {
  const kind = margin ? 'margin' : style === 'title' || style === 'heading' ? 'heading' : 'text';
  return { text: runText(runs), kind, page };
}
