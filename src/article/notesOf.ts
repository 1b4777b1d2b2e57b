import { blocksWithin, spansIn } from '../contract/blockParts.ts';
import type { Block, Note } from '../contract/blockSchema.ts';
import type { Span } from '../contract/text/textSchema.ts';

/** A footnote with what refers to it, in reading order. */
export interface ArticleNote extends Note {
  language: string;
  /** What the ids of another text in one document begin with. */
  prefix: string;
  references: readonly Span[];
}

/** The footnotes of a body by their numbers; of two with one number the later one counts. */
export function notesOf(
  body: readonly Block[],
  language: string,
  prefix = '',
): ReadonlyMap<number, ArticleNote> {
  const spans = blocksWithin(body).flatMap(([block]) => spansIn(block));
  const referencesTo = (number: number) => spans.filter((span) => span.note === number);
  return new Map(
    body.flatMap((block) => {
      if (block.type !== 'note') return [];
      const note = { ...block, language: block.language ?? language, prefix };
      return [[block.number, { ...note, references: referencesTo(block.number) }]];
    }),
  );
}

/** The id of a reference to a note: the first one's is the note's number, as feeds have it; later ones are counted from 2. */
export function referenceId(note: ArticleNote, reference: Span): string {
  const at = note.references.indexOf(reference);
  return `${note.prefix}reference-${note.number}${at > 0 ? `-${at + 1}` : ''}`;
}
