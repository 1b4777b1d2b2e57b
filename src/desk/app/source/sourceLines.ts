import type { SourceParagraph, SourceRun } from '../../formats/sourceDocument.ts';
import type { SourceText } from '../../server/deskShapes.ts';

/** A line of the source document's text as the page shows it. */
export interface SourceLine {
  text: string;
  kind: 'text' | 'heading' | 'margin' | 'note' | 'image' | 'break';
  page?: number;
}

/** The text of a document, paragraph by paragraph: everything that it shows, nothing judged. */
export function sourceLines({ blocks, notes }: SourceText): SourceLine[] {
  const lines = blocks.flatMap((block): SourceLine[] => {
    const { page } = block;
    switch (block.kind) {
      case 'paragraph':
        return [paragraphLine(block)];
      case 'table':
        return block.rows.map((row) => ({ text: row.map(words).join('\t'), kind: 'text', page }));
      case 'image':
        return [{ text: block.alt, kind: 'image', page }];
      default:
        return [{ text: '', kind: 'break', page }];
    }
  });
  const below = Object.values(notes).flatMap((paragraphs) =>
    paragraphs.map((paragraph): SourceLine => ({ ...paragraphLine(paragraph), kind: 'note' })),
  );
  return [...lines, ...below];
}

function paragraphLine({ runs, style, margin, page }: SourceParagraph): SourceLine {
  const kind = margin ? 'margin' : style === 'title' || style === 'heading' ? 'heading' : 'text';
  return { text: words(runs), kind, page };
}

function words(runs: readonly SourceRun[]): string {
  return runs.map((run) => run.text).join('');
}
