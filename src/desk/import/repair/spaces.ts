import { languageOf } from '../../../language/languages.ts';
import type { DocumentRun } from '../../formats/parsedDocument.ts';
import { type Edit, editRuns, runText } from '../../formats/runText.ts';
import { isBaytLine } from '../../text/bayt.ts';

const space = /[ \t\u00a0\u202f\u2000-\u200a\u3000]+/g;

/**
 * Runs of spaces become one and those at the edges go, but for the gap between two hemistichs. A space that does not break
 * stays where it has a reason: beside a figure, a mark or an abbreviation, and always in French, where it also comes to the
 * marks that have one before or behind them.
 */
export function cleanSpaces(runs: readonly DocumentRun[], language: string): DocumentRun[] {
  const text = runText(runs);
  const bayt = isBaytLine(text);
  const french = languageOf(language).tag === 'fr';
  const edits = [...text.matchAll(space)].flatMap(({ 0: run, index }): Edit[] => {
    // A few characters on either side say all; a paragraph may be a whole book.
    const before = text.slice(Math.max(0, index - 8), index);
    const after = text.slice(index + run.length, index + run.length + 8);
    const edge = before === '' || after === '' || /\n$/.test(before) || /^\n/.test(after);
    const gap = bayt && (run.includes('\t') || run.length >= 3);
    const wanted = edge ? '' : gap ? '\t' : spaceFor(run, before, after, french);
    return wanted === run ? [] : [{ from: index, to: index + run.length, text: wanted }];
  });
  return editRuns(runs, edits);
}

function spaceFor(run: string, before: string, after: string, french: boolean): string {
  const fixed = /[\u202f\u00a0]/.exec(run)?.[0];
  // A French mark and its space do not part at a line's end, though many keyboards have no such space.
  if (french && (/[«‹]$/.test(before) || /^[»›:;!?]/.test(after))) return fixed ?? '\u00a0';
  if (fixed === undefined) return ' ';
  const reason =
    french ||
    /[\p{N}.«„“‹(–—§№]$/u.test(before) ||
    /^[\p{N}»“”›:;!?%–—€$°]/u.test(after) ||
    /(?:^|\s)\p{L}$/u.test(before);
  return reason ? fixed : ' ';
}
