import type { DocumentBlock, DocumentRun, ParsedDocument } from '../../formats/parsedDocument.ts';

/**
 * The notes' numbers by key, from 1, in the order of their first references. Notes referred to in notes come next, then those
 * without a reference.
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
  // The map grows during the loop, so that a note referred to in a note is reached too.
  for (const key of numbers.keys()) for (const { runs } of notes[key] ?? []) refer(runs);
  const orphans = new Set(Object.keys(notes).filter((key) => !numbers.has(key)));
  for (const key of orphans) numbers.set(key, numbers.size + 1);
  return { numbers, orphans };
}
