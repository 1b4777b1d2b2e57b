import { basename } from 'node:path';
import { terminalName, terminalText, widthOf } from '../../../press/system/terminalText.ts';
import { type CheckFinding, kindDescriptions } from './checkFinding.ts';

const minWordsWidth = 30;
const indent = '  ';

/**
 * The findings as a table for the terminal (file, place, what, words), followed by what each kind means. If the table is
 * too wide, each file name is on its own line above its findings.
 *
 * @param columns the terminal's width
 * @param draftNames what editors call each draft, by its file
 */
export function findingsTable(
  findings: readonly CheckFinding[],
  columns: number,
  draftNames: ReadonlyMap<string, string> = new Map(),
): string[] {
  if (findings.length === 0) return [];
  const head = ['FILE', 'PLACE', 'WHAT', 'WORDS'];
  const rows = findings.map((finding) => [
    shownFile(finding.file, draftNames),
    terminalText(placeOf(finding)),
    `${severitySigns[finding.severity]} ${finding.kind}`,
    findingText(finding),
  ]);
  const wide = [0, 1, 2].map((at) => Math.max(...[head, ...rows].map((row) => widthOf(row[at] ?? ''))));
  const besides = (columnsShown: number[]) => columnsShown.reduce((sum, at) => sum + (wide[at] ?? 0) + 2, 0);
  const grouped = columns < besides([0, 1, 2]) + minWordsWidth;
  const shown = grouped ? [1, 2] : [0, 1, 2];
  const left = Math.max(minWordsWidth, columns - besides(shown) - (grouped ? indent.length : 0));
  const line = (row: string[]) => {
    const words = terminalText((row[3] ?? '').replace(/\s+/g, ' '), left);
    const cells = shown.map((at) => padded(row[at] ?? '', wide[at] ?? 0));
    return `${grouped ? indent : ''}${[...cells, words].join('  ')}`.trimEnd();
  };
  const lines = rows.flatMap((row, at) =>
    grouped && row[0] !== rows[at - 1]?.[0] ? [row[0] ?? '', line(row)] : [line(row)],
  );
  const kinds = [...new Set(findings.map(({ kind }) => kind))].sort();
  return [
    ...(grouped ? [head[0] ?? ''] : []),
    line(head),
    ...lines,
    '',
    signs,
    ...kinds.map((kind) => `${kind}: ${kindDescriptions[kind]}`),
    '',
  ];
}

const severitySigns: Record<CheckFinding['severity'], string> = { error: '✗', warning: '!', notice: '·' };
const signs =
  '✗ stops the build, ! is a warning, · is for you to judge; #p3 is the third block, as in an address.';

/** An article's file by its name alone, which determines its folder; a draft by its document's. */
function shownFile(file: string, draftNames: ReadonlyMap<string, string>): string {
  const draft = draftNames.get(file);
  if (draft !== undefined) return `draft of ${terminalName(draft)}`;
  return terminalName(/^articles\/\d{4}\/[^/]+$/.test(file) ? basename(file) : file);
}

function placeOf({ place, field }: CheckFinding): string {
  return place.block === undefined ? (field ?? '') : `#p${place.block}`;
}

/** The words at the place, or else the message. */
function findingText({ kind, place, field, message }: CheckFinding): string {
  if (kind !== 'invalid' && place.words) return place.words;
  return kind === 'invalid' && field && place.block !== undefined ? `${field}: ${message}` : message;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
