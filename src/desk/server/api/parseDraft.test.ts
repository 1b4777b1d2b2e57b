import { expect, test } from 'vitest';
import { parseDraft } from './parseDraft.ts';

const text = { format: 'docx', blocks: [], notes: {} };
const draft = { key: 'a', revision: 1, saved: 2, changed: true, article: { title: 'A' } };
const place = { before: 'on ', words: '3/4/2023' };

test('a draft of an earlier desk keeps its document, findings and format findings', () => {
  const former = {
    ...draft,
    document: {
      name: 'a.docx',
      source: { ...text, losses: ['a text box'] },
      joined: [],
      flags: [
        { kind: 'doubtful-date', place },
        { kind: 'missing-field', place },
      ],
    },
  };
  expect(parseDraft(JSON.stringify(former))).toEqual({
    ...draft,
    document: {
      name: 'a.docx',
      content: { ...text, formatFindings: ['a text box'] },
      joined: [],
      findings: [
        { kind: 'uncertain-date', place },
        { kind: 'missing-field', place },
      ],
    },
  });
});

test('a draft of today is read as it stands, with a document or without', () => {
  const document = { name: 'a.docx', content: { ...text, formatFindings: [] }, joined: [], findings: [] };
  for (const one of [draft, { ...draft, document }]) expect(parseDraft(JSON.stringify(one))).toEqual(one);
});
