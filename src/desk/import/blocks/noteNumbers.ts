import type { DocumentBlock, DocumentRun, ParsedDocument } from '../../formats/parsedDocument.ts';

/**
 * The notes' numbers by key, in the order in which the text refers to them, from 1; a note that is referred to twice keeps
 * its first number. Notes inside notes come after, then those that nobody refers to.
 */
export function numberNotes(
  blocks: readonly DocumentBlock[],
  notes: ParsedDocument['notes'],
): { numbers: ReadonlyMap<string, number>; orphans: ReadonlySet<string> } {
  const numbers = new Map<string, number>();
  const refer = (runs: readonly DocumentRun[]) => {
    for (const { note } of runs)
      if (note !== undefined && Object.hasOwn(notes, note) && !numbers.has(note))
        numbers.set(note, numbers.size + 1);
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') refer(block.runs);
    else if (block.kind === 'table') for (const cell of block.rows.flat()) refer(cell);
  }
  // The map grows while it is walked: a note that a note refers to has its turn.
  for (const key of numbers.keys()) for (const { runs } of notes[key] ?? []) refer(runs);
  const orphans = new Set(Object.keys(notes).filter((key) => !numbers.has(key)));
  for (const key of orphans) numbers.set(key, numbers.size + 1);
  return { numbers, orphans };
}
