import { expect, test } from 'vitest';
import { type DocumentLine, documentLines } from './documentLines.ts';
import { markFindings } from './markFindings.ts';
import { type ShownFinding, shownFindings } from './shownFinding.ts';

const lines: DocumentLine[] = [
  { text: 'The road goes', kind: 'text', page: 1 },
  { text: 'down to the the river.', kind: 'text', page: 2 },
  { text: 'The road goes on.', kind: 'text', page: 3 },
];

function marked(findings: ShownFinding[], text: readonly DocumentLine[] = lines) {
  return markFindings(text, findings).map((segments) =>
    segments.map((one) => (one.findings.length ? `[${one.text}]` : one.text)).join(''),
  );
}

test('a join is marked on both sides of its boundary, a finding at its words', () => {
  const findings = shownFindings(
    [{ kind: 'doubled-word', place: { page: 2, block: 1, words: 'the the' }, message: '' }],
    [{ kind: 'page', place: { page: 1, words: 'goes down' }, before: 'road goes', after: 'down to' }],
  );
  expect(marked(findings)).toEqual(['The [road goes]', '[down to] [the the] river.', 'The road goes on.']);
});

test('words that occur twice are marked on the named page', () => {
  const place = { page: 3, words: 'The road' };
  const findings = shownFindings([{ kind: 'cut-sentence', place, message: '' }], []);
  expect(marked(findings)).toEqual(['The road goes', 'down to the the river.', '[The road] goes on.']);
});

test('a repair does not hide the place', () => {
  const persian: DocumentLine[] = [{ text: 'او می\u200cرود  به\nخانه', kind: 'text' }];
  const findings = shownFindings(
    [{ kind: 'cut-sentence', place: { words: 'می\u200cرود به خانه' }, message: '' }],
    [],
  );
  expect(marked(findings, persian)).toEqual(['او [می\u200cرود  به\nخانه]']);
});

test('each finding begins once, and no letter of the line is lost or doubled', () => {
  const findings = shownFindings(
    [
      { kind: 'cut-sentence', place: { words: 'down to the' }, message: '' },
      { kind: 'doubled-word', place: { words: 'the the' }, message: '' },
    ],
    [],
  );
  const all = markFindings(lines, findings);
  expect(all.map((segments) => segments.map((one) => one.text).join(''))).toEqual(
    lines.map((line) => line.text),
  );
  expect(all.flat().flatMap((one) => one.starting.map(({ id }) => id))).toEqual(['f1', 'f2']);
});

test('a document’s paragraphs, tables and notes are all lines', () => {
  const cell = (text: string) => [{ text }];
  const found = documentLines({
    format: 'docx',
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'A ' }, { text: 'title', strong: true }], style: 'title' },
      { kind: 'table', rows: [[cell('a'), cell('b')]], headRows: 0 },
      { kind: 'image', image: 'i', alt: 'A kite' },
    ],
    notes: { n: [{ kind: 'paragraph', runs: [{ text: 'Below.' }] }] },
    formatFindings: [],
  });
  expect(found.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'A title'],
    ['text', 'a\tb'],
    ['image', 'A kite'],
    ['note', 'Below.'],
  ]);
});
