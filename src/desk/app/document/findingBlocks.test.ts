import { expect, test } from 'vitest';
import type { Block } from '../../../contract/blockSchema.ts';
import { findingBlocks } from './findingBlocks.ts';
import { shownFindings } from './shownFinding.ts';

const body: Block[] = [
  { type: 'paragraph', text: 'The road goes down to the river.' },
  { type: 'quote', body: [{ type: 'paragraph', text: 'Past the the mills.' }] },
  { type: 'paragraph', text: 'The road climbs.' },
];
const findings = shownFindings(
  [
    { kind: 'doubled-word', place: { block: 1, words: 'the the mills' }, message: '' },
    { kind: 'cut-sentence', place: { block: 3, words: 'The road' }, message: '' },
    { kind: 'missing-summary', place: { words: '' }, message: '' },
    { kind: 'cut-sentence', place: { block: 1, words: 'was mended' }, message: '' },
  ],
  [{ kind: 'page', place: { words: 'goes down' }, before: 'The road goes', after: 'down to' }],
);

test('a finding is at the block with its words, the named one first; once fixed, it is nowhere', () => {
  expect([...findingBlocks(findings, body)]).toEqual([
    ['f1', 2],
    ['f2', 3],
    ['f5', 1],
  ]);
});

test('a finding moves with its block', () => {
  expect(findingBlocks(findings, body.toReversed()).get('f1')).toBe(2);
  expect(findingBlocks(findings, body.slice(1)).get('f1')).toBe(1);
});
