import { join } from 'node:path';
import { terminalMessage, terminalName, terminalText } from '../../../press/system/terminalText.ts';
import type { Place } from '../../formats/place.ts';
import type { ImportResult } from './importFiles.ts';

const maxWordsShown = 60;

/** The outcome of one file for the terminal: a line, then one for each join and finding. */
export function resultLines(
  { outcome, file, path, joined, findings, error }: ImportResult,
  folder: string,
  dryRun: boolean,
): string[] {
  const name = terminalName(file);
  if (outcome === 'failed') return [`✗ ${name}`, `    ${terminalMessage(error ?? '')}`];
  const to = terminalName(join(folder, path ?? ''));
  const head =
    outcome === 'unchanged'
      ? `= ${name}: ${to} is already up to date`
      : `✓ ${name} ${dryRun ? 'would become' : '→'} ${to}`;
  return [
    head,
    ...joined.map(
      ({ kind, place, before, after }) =>
        `    joined (${kind}) ${placeText(place)}${quoted(`${before} | ${after}`)}`,
    ),
    ...findings.map(
      ({ kind, place, message }) =>
        `    ! ${placeText(place)}${kind}: ${terminalMessage(message)}${place.words ? ` ${quoted(place.words)}` : ''}`,
    ),
  ];
}

/** “12 documents: 9 imported, 2 unchanged, 1 failed; 4 joins, 3 findings.” */
export function totalLine(results: ImportTotals, dryRun: boolean): string {
  const { files, written, unchanged, failed, joins, findings } = results;
  const parts = [
    `${written} ${dryRun ? 'would be imported' : 'imported'}`,
    ...(unchanged ? [`${unchanged} unchanged`] : []),
    ...(failed ? [`${failed} failed`] : []),
  ];
  return `${count(files, 'document')}: ${parts.join(', ')}; ${count(joins, 'join')}, ${count(findings, 'finding')}.`;
}

/** The totals of a run. */
export class ImportTotals {
  files = 0;
  written = 0;
  unchanged = 0;
  failed = 0;
  joins = 0;
  findings = 0;

  add({ outcome, joined, findings }: ImportResult): void {
    this.files++;
    this[outcome]++;
    this.joins += joined.length;
    this.findings += findings.length;
  }
}

/** `page 3, #p7: ` */
export function placeText({ page, block }: Place): string {
  const parts = [page === undefined ? '' : `page ${page}`, block === undefined ? '' : `#p${block}`];
  const words = parts.filter((part) => part !== '').join(', ');
  return words && `${words}: `;
}

function quoted(words: string): string {
  return `“${terminalText(words.replace(/\s+/g, ' '), maxWordsShown)}”`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
