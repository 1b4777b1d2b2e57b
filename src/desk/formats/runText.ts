import type { DocumentRun } from './parsedDocument.ts';

/** A change of a text: the characters from `from` up to `to` become `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** The characters of runs in a row, a note's sign included. */
export function runText(runs: readonly DocumentRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** Whether there is nothing to be read in runs, not even a note's sign. */
export function areBlank(runs: readonly DocumentRun[]): boolean {
  return runs.every((run) => run.note === undefined && run.text.trim() === '');
}

/** Whether all words of runs have a look. */
export function areAll(look: 'strong' | 'em', runs: readonly DocumentRun[]): boolean {
  return runs.every((run) => run[look] || run.text.trim() === '');
}

/** The words of runs without the notes' signs. */
export function proseOf(runs: readonly DocumentRun[]): string {
  return runs.map((run) => (run.note === undefined ? run.text : '')).join('');
}

/**
 * Changes the text of runs; each change is given in places of {@link runText}, in order and apart. New characters take the
 * look of the first one that they replace.
 */
export function editRuns(runs: readonly DocumentRun[], edits: readonly Edit[]): DocumentRun[] {
  if (edits.length === 0) return [...runs];
  let start = 0;
  const edited = runs.map((run) => {
    const end = start + run.text.length;
    let text = '';
    let at = start;
    for (const edit of edits) {
      if (edit.to <= start || edit.from >= end) continue;
      text += run.text.slice(at - start, Math.max(at, edit.from) - start);
      if (edit.from >= start) text += edit.text;
      at = Math.min(edit.to, end);
    }
    text += run.text.slice(at - start);
    start = end;
    return { ...run, text };
  });
  return edited.filter((run) => run.text !== '' || run.note !== undefined);
}

/** The runs between two places of {@link runText}. A note without a sign goes with what stands before it. */
export function sliceRuns(runs: readonly DocumentRun[], from: number, to: number): DocumentRun[] {
  return slice(runs, from, to, (run) => run.text.length);
}

/** The runs between two places of {@link proseOf}. A note goes with what stands before it. */
export function sliceProse(runs: readonly DocumentRun[], from: number, to: number): DocumentRun[] {
  return slice(runs, from, to, (run) => (run.note === undefined ? run.text.length : 0));
}

function slice(
  runs: readonly DocumentRun[],
  from: number,
  to: number,
  lengthOf: (run: DocumentRun) => number,
): DocumentRun[] {
  let start = 0;
  return runs.flatMap((run) => {
    const begin = start;
    const length = lengthOf(run);
    start += length;
    if (length === 0) return (begin > from || from === 0) && begin <= to ? [run] : [];
    const text = run.text.slice(Math.max(0, from - begin), Math.max(0, to - begin));
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** The runs of each line. */
export function splitAtLines(runs: readonly DocumentRun[]): DocumentRun[][] {
  let start = 0;
  const lines = runText(runs).split('\n');
  return lines.flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const part = sliceRuns(runs, from, from + line.length);
    return part.length > 0 ? [part] : [];
  });
}
