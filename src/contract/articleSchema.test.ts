import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { anArticle, blocksByType } from '../testing/factories.ts';
import { articleSchema } from './articleSchema.ts';

function issuePaths(json: unknown): (string | null)[] {
  return (v.safeParse(articleSchema, json).issues ?? []).map((issue) => v.getDotPath(issue));
}

test('an article with every field and every type of block parses', () => {
  const file = anArticle({
    source: { name: 'World Socialist', date: '2026-01-01', url: 'https://example.org/a' },
    summary: 'In short.',
    topics: ['History'],
    translationOf: '2025-12-31-the-original',
    updated: '2026-01-03',
    corrections: [{ date: '2026-01-03', text: 'A name.' }],
    image: { src: 'images/a.svg', alt: '', width: 3, height: 2 },
    body: Object.values(blocksByType),
  });
  const { body, ...facts } = v.parse(articleSchema, file);
  expect({ ...facts, body: file.body }).toEqual(file);
  expect(body.map((block) => block.type)).toEqual(Object.keys(blocksByType));
});

test('a correction may say what it changed; what differs is marked, and read again it is the same', () => {
  const changes = [
    { before: 'Tea from Balkh.', after: 'Tea from Herat.' },
    { after: 'Neu.', language: 'de' },
  ];
  const file = anArticle({ corrections: [{ date: '2026-01-03', text: 'A town.', changes }] });
  const read = v.parse(articleSchema, file);
  expect(read.corrections?.[0]?.marked).toEqual([
    { element: 'del', parts: ['Tea from ', 'Balkh.'] },
    { element: 'ins', parts: ['Tea from ', 'Herat.'] },
    { element: 'ins', parts: ['', 'Neu.'], language: 'de' },
  ]);
  expect(v.parse(articleSchema, JSON.parse(JSON.stringify(read)))).toEqual(read);
});

test.each([
  ['corrections.0.changes', []],
  ['corrections.0.changes.0', [{}]],
  ['corrections.0.changes.0', [{ before: 'The same.', after: 'The same.' }]],
  ['corrections.0.changes.0.before', [{ before: ' ', after: 'A word.' }]],
  ['corrections.0.changes.0.after', [{ before: 'A word.', after: 'Turned \u202e round.' }]],
  ['corrections.0.changes.0.after', [{ after: ['A', 'list'] }]],
])('%s of %j is no change of words', (field, changes) => {
  const article = anArticle({
    corrections: [{ date: '2026-01-03', text: 'A town.', changes: changes as never }],
  });
  const { issues = [] } = v.safeParse(articleSchema, article);
  expect(issues.map((issue) => v.getDotPath(issue))).toContain(field);
});

test('a block of an unknown type keeps the article', () => {
  const { body } = v.parse(articleSchema, anArticle({ body: ['One.', { type: 'hologram' }, 'Two.'] }));
  expect(body).toEqual([
    { type: 'paragraph', text: 'One.' },
    { type: 'unknown', original: 'hologram', language: undefined },
    { type: 'paragraph', text: 'Two.' },
  ]);
});

test('an issue is named inside its block', () => {
  const verse = { type: 'verse', bayts: [['یک', '']] };
  expect(issuePaths(anArticle({ body: ['a', 'b', 'c', verse] }))).toEqual(['body.3.bayts.0.1']);
});

test('every issue is named, not only the first', () => {
  const json = { ...anArticle({ date: '2026-02-30', title: ' ' }), authors: [], body: [{ type: 'heading' }] };
  expect(issuePaths(json).sort()).toEqual(['authors', 'body.0.level', 'body.0.text', 'date', 'title']);
});

test.each(['id', 'language', 'title', 'authors', 'date', 'body'] as const)(
  'an article without %s is refused',
  (field) => {
    const { [field]: _, ...rest } = anArticle();
    expect(issuePaths(rest)).toEqual([field]);
  },
);

test.each([
  ['id', '2026-01-02-Capital'],
  ['id', '2026-01-02'],
  ['id', '2026-01-02-مقاله'],
  ['id', '../2026-01-02-up'],
  ['language', 'English'],
  ['date', '2026-2-3'],
  ['date', '2026-02-29'],
  ['date', '۲۰۲۶-۰۱-۰۲'],
  ['updated', '2026-01-02T10:00:00Z'],
  ['translationOf', 'the original'],
])('an article whose %s is “%s” is refused', (field, value) => {
  expect(issuePaths({ ...anArticle(), [field]: value })).toEqual([field]);
});

test.each(['javascript:alert(1)', '//example.org', 'www.example.org'])(
  'a source at “%s” is refused',
  (url) => {
    expect(issuePaths(anArticle({ source: { name: 'A paper', url } }))).toEqual(['source.url']);
  },
);

test('an article without a body is refused', () => {
  expect(issuePaths(anArticle({ body: [] }))).toEqual(['body']);
});

test('any JSON parses or fails, and never throws', () => {
  const fields = Object.fromEntries(Object.keys(articleSchema.entries).map((key) => [key, fc.jsonValue()]));
  const articleLike = fc
    .record(fields, { requiredKeys: [] })
    .map((facts) => ({ ...anArticle(), ...(facts as object) }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), articleLike), (json) => {
      const result = v.safeParse(articleSchema, json);
      expect(result.success || result.issues.length > 0).toBe(true);
      if (result.success) expect(result.output.body.length).toBeGreaterThan(0);
    }),
  );
});
