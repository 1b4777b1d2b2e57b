import {
  controlCharacters,
  loneSurrogates,
  unpairedControls,
} from '../../../contract/text/plainTextSchema.ts';
import type { DocumentRun } from '../../formats/parsedDocument.ts';
import { type Edit, editRuns, runText } from '../../formats/runText.ts';

// Arabic presentation forms and Latin ligatures, as PDF fonts write them; not the signs that an author means as signs
// (U+FDFA–FDFD: ﷺ ﷻ ﷼ ﷽) nor the ornate brackets.
const presentation = /[\ufb00-\ufb06\ufb50-\ufbff\ufc00-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]+/g;
// What the contract refuses wherever it stands.
const refused = new RegExp(`\\r\\n|${controlCharacters.source}|${loneSurrogates.source}`, 'gu');
const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Brings the characters of a paragraph to the form they are published in: NFC, presentation forms as letters, no control
 * character, no byte order mark, no bidirectional control that changes nothing or lacks its other half, ZWNJ only inside words
 * and single. No word changes; a soft hyphen goes unless a line ends at it (`lineEnds.ts` reads those).
 */
export function cleanCharacters(runs: readonly DocumentRun[]): DocumentRun[] {
  const whole = editRuns(runs, replacements(runText(runs)));
  const normal = whole.map((run) => ({ ...run, text: decompose(run.text).normalize('NFC') }));
  const bare = editRuns(normal, removals(runText(normal)));
  return editRuns(bare, zwnjEdits(runText(bare)));
}

/**
 * Half a character is written as a lost one, the line ends of old systems and of word processors as line feeds; other control
 * characters go.
 */
function replacements(text: string): Edit[] {
  return [...text.matchAll(refused)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    text: /[\r\v\f\u0085]/.test(found) ? '\n' : found <= '\u009f' ? '' : '\ufffd',
  }));
}

function decompose(text: string): string {
  // A mark that stands alone decomposes to a space and the mark: the space was never there.
  return text.replace(presentation, (forms) => forms.normalize('NFKC').replace(/ (?=\p{M})/gu, ''));
}

function removals(text: string): Edit[] {
  const edits: Edit[] = [];
  const unpaired = new Set(unpairedControls(text));
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const soft = character === '\u00ad' && !/^\u00ad*\n/.test(text.slice(at));
    if (character === '\ufeff' || soft || unpaired.has(at) || changesNothing(text, at))
      edits.push({ from: at, to: at + 1, text: '' });
  }
  return edits;
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
