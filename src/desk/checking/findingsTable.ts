import { basename } from 'node:path';
import { shortened, terminalText, widthOf } from '../terminal/terminalText.ts';
import { type Finding, kindWords } from './finding.ts';

const leastWords = 30;

/**
 * The findings as a table for the terminal (file, place, what, words), and below it what each kind means.
 *
 * @param columns how wide the terminal is
 */
export function findingsTable(findings: readonly Finding[], columns: number): string[] {
  if (findings.length === 0) return [];
  const head = ['FILE', 'PLACE', 'WHAT', 'WORDS'];
  const rows = findings.map((finding) => [
    terminalText(shownFile(finding.file)),
    placeOf(finding),
    `${marks[finding.weight]} ${finding.kind}`,
    wordsOf(finding),
  ]);
  const wide = [0, 1, 2].map((at) => Math.max(...[head, ...rows].map((row) => widthOf(row[at] ?? ''))));
  const left = Math.max(leastWords, columns - wide.reduce((sum, width) => sum + width + 2, 0));
  const line = (row: string[], words: string) =>
    `${[0, 1, 2].map((at) => padded(row[at] ?? '', wide[at] ?? 0)).join('  ')}  ${words}`.trimEnd();
  const kinds = [...new Set(findings.map(({ kind }) => kind))].sort();
  return [
    line(head, 'WORDS'),
    ...rows.map((row) => line(row, terminalText(shortened(row[3] ?? '', left)))),
    '',
    ...kinds.map((kind) => `${kind}: ${kindWords[kind]}`),
    '',
  ];
}

const marks: Record<Finding['weight'], string> = { error: '✗', warning: '!', flag: '·' };

/** An article's file by its name, for the name says where it lies. */
function shownFile(file: string): string {
  return /^articles\/\d{4}\/[^/]+$/.test(file) ? basename(file) : file;
}

function placeOf({ place, field }: Finding): string {
  return place.block === undefined ? (field ?? '') : `#p${place.block}`;
}

/** The words at the place; where there are none, what is the matter. */
function wordsOf({ kind, place, field, message }: Finding): string {
  if (kind !== 'invalid' && place.words) return place.words;
  return kind === 'invalid' && field && place.block !== undefined ? `${field}: ${message}` : message;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
