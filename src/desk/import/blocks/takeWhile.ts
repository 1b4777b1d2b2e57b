import type { DocumentBlock, DocumentParagraph } from '../../formats/parsedDocument.ts';

/** The paragraphs in a row from a block on that are wanted. Called at every block, so it looks no further than needed. */
export function takeWhile(
  blocks: readonly DocumentBlock[],
  at: number,
  wanted: (block: DocumentParagraph) => boolean,
): DocumentParagraph[] {
  const taken: DocumentParagraph[] = [];
  for (
    let block = blocks[at];
    block?.kind === 'paragraph' && wanted(block);
    block = blocks[at + taken.length]
  )
    taken.push(block);
  return taken;
}
