import type { DocumentRun } from '../../formats/parsedDocument.ts';
import { type Edit, editRuns, runText } from '../../formats/runText.ts';

// Arabic presentation forms and Latin ligatures, as PDF fonts write them; not the signs that an author means as signs
// (U+FDFA–FDFD: ﷺ ﷻ ﷼ ﷽) nor the ornate brackets.
const presentation = /[\ufb00-\ufb06\ufb50-\ufbff\ufc00-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]+/g;
const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Brings the characters of a paragraph to the form they are published in: NFC, presentation forms as letters, no byte order
 * mark, no bidirectional control that changes nothing, ZWNJ only inside words and single. No word changes; a soft hyphen
 * goes unless a line ends at it (`lineEnds.ts` reads those).
 */
export function cleanCharacters(runs: readonly DocumentRun[]): DocumentRun[] {
  const normal = runs.map((run) => ({ ...run, text: decompose(run.text).normalize('NFC') }));
  const bare = editRuns(normal, removals(runText(normal)));
  return editRuns(bare, zwnjEdits(runText(bare)));
}

function decompose(text: string): string {
  // A mark that stands alone decomposes to a space and the mark: the space was never there.
  return text.replace(presentation, (forms) => forms.normalize('NFKC').replace(/ (?=\p{M})/gu, ''));
}

function removals(text: string): Edit[] {
  const edits: Edit[] = [];
  const unmatched = unmatchedControls(text);
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const soft = character === '\u00ad' && !/^\u00ad*\n/.test(text.slice(at));
    if (character === '\ufeff' || soft || unmatched.has(at) || changesNothing(text, at))
      edits.push({ from: at, to: at + 1, text: '' });
  }
  return edits;
}

/** The ends of embeddings and isolates that nothing has begun: the algorithm passes over them (UAX #9, X7 and X6a). */
function unmatchedControls(text: string): Set<number> {
  const unmatched = new Set<number>();
  let embeddings = 0;
  let isolates = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) embeddings++;
    else if (/[\u2066-\u2068]/.test(character)) isolates++;
    else if (character === '\u202c' && --embeddings < 0) {
      unmatched.add(at);
      embeddings = 0;
    } else if (character === '\u2069' && --isolates < 0) {
      unmatched.add(at);
      isolates = 0;
    }
  }
  return unmatched;
}

/** A directional mark between two letters of its own direction. */
function changesNothing(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (!/[\u200e\u200f\u061c]/.test(character)) return false;
  const rightToLeft = character !== '\u200e';
  const before = /\p{L}\p{M}*$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0];
  const after = /^\p{L}/u.exec(text.slice(at + 1))?.[0];
  return [before, after].every((one) => one !== undefined && isRightToLeft(one) === rightToLeft);
}

function isRightToLeft(text: string): boolean {
  return /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

/** ZWNJ is a letter's neighbour on both sides, once; at a word's edge it does nothing. */
function zwnjEdits(text: string): Edit[] {
  return [...text.matchAll(/\u200c+/g)].flatMap(({ 0: run, index }): Edit[] => {
    const before = text.slice(Math.max(0, index - 8), index).replace(/[\u200d\u00ad]+$/u, '');
    const inside = letter.test(before.slice(-1)) && letter.test(text.charAt(index + run.length));
    if (inside && run.length === 1) return [];
    return [{ from: index, to: index + run.length, text: inside ? '\u200c' : '' }];
  });
}
