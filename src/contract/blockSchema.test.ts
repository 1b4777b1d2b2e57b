import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { blocksByType } from '../testing/factories.ts';
import { blockSchema, blockTypes, imagePathSchema } from './blockSchema.ts';

function issuePaths(json: unknown): (string | null)[] {
  return (v.safeParse(blockSchema, json).issues ?? []).map((issue) => v.getDotPath(issue));
}

test('the contract has the ten block types of the factories', () => {
  expect([...blockTypes].sort()).toEqual(Object.keys(blocksByType).sort());
});

test.each(blockTypes)('a %s parses and keeps its type', (type) => {
  expect(v.parse(blockSchema, blocksByType[type])).toMatchObject({ type });
});

test('a plain string becomes a paragraph', () => {
  expect(v.parse(blockSchema, 'چه باید کرد؟')).toEqual({ type: 'paragraph', text: 'چه باید کرد؟' });
});

test('lists are unordered by default, and tables may have no head', () => {
  expect(v.parse(blockSchema, { type: 'list', items: ['a'] })).toMatchObject({ ordered: false });
  expect(v.parse(blockSchema, { type: 'table', rows: [['a']] })).toMatchObject({ head: [] });
});

test('a quotation may be a plain string', () => {
  expect(v.parse(blockSchema, { type: 'quote', body: 'A word.' })).toMatchObject({
    body: [{ type: 'paragraph', text: 'A word.' }],
  });
});

test('quotations contain blocks of every type, quotations too', () => {
  const inner = { type: 'quote', body: Object.values(blocksByType) };
  expect(v.parse(blockSchema, { type: 'quote', body: [inner] })).toMatchObject({
    body: [{ body: Object.keys(blocksByType).map((type) => ({ type })) }],
  });
});

test.each(['video', 'Paragraph', '', 'constructor', 'toString', '__proto__', 'unknown'])(
  'a block of type “%s” becomes an unknown one that remembers it',
  (type) => {
    expect(v.parse(blockSchema, { type, src: 'x', language: 'de' })).toEqual({
      type: 'unknown',
      original: type,
      language: 'de',
    });
  },
);

test('an unknown block is kept, whatever its fields', () => {
  expect(v.parse(blockSchema, { type: 'glossary', language: ['fa', 'en'] })).toMatchObject({
    type: 'unknown',
    original: 'glossary',
  });
});

test.each([
  [{ type: 'verse', bayts: [['a', '']] }, 'bayts.0.1'],
  [{ type: 'verse', bayts: [['a', 'b'], ['c']] }, 'bayts.1.1'],
  [{ type: 'heading', level: 5, text: 'a' }, 'level'],
  [{ type: 'heading', level: 2 }, 'text'],
  [{ type: 'figure', src: 'images/a.svg', alt: 'a', width: 0, height: 1 }, 'width'],
  [{ type: 'figure', src: 'images/a.svg', width: 1, height: 1 }, 'alt'],
  [{ type: 'note', number: 0, text: 'a' }, 'number'],
  [{ type: 'list', items: [] }, 'items'],
  [{ type: 'table', rows: [] }, 'rows'],
  [{ type: 'quote', body: [] }, 'body'],
  [{ type: 'quote', body: ['a', { type: 'verse', bayts: [['a', ' ']] }] }, 'body.1.bayts.0.1'],
  [{ type: 'paragraph', text: 'a', language: 'English please' }, 'language'],
  [{ text: 'a' }, 'type'],
])('the issue of %j is named at %s', (block, path) => {
  expect(issuePaths(block)).toEqual([path]);
});

test.each(['', ' \n', null, 7, true, [], {}])('%j is not a block', (json) => {
  expect(v.safeParse(blockSchema, json).success).toBe(false);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'evil.example',
  'http:evil.example',
  '',
])('a link to %j is refused at its place', (href) => {
  expect(issuePaths({ type: 'paragraph', text: ['See ', { text: 'here', href }] })).toEqual(['text.1.href']);
});

test.each([
  'https://example.org/a?b=c&d#e',
  'HTTP://EXAMPLE.ORG',
  'mailto:desk@example.org',
  '/articles/2026-01-02-a',
  '/',
  '#p7',
  '#7',
])('a link to %j is accepted', (href) => {
  expect(issuePaths({ type: 'paragraph', text: [{ text: 'here', href }] })).toEqual([]);
});

test.each([
  'photos/a.png',
  '/images/a.png',
  '../images/a.png',
  'images/../a.png',
  'images/..png',
  'images/a.exe',
  'images/.png/',
  'https://evil.example/images/a.png',
  'images/a.png?x',
  'images\\a.png',
])('a picture at %j is refused', (src) => {
  expect(v.is(imagePathSchema, src)).toBe(false);
});

test.each(['images/a.svg', 'images/2026/a-b_c.JPG', 'images/a.avif'])(
  'a picture at %j is accepted',
  (src) => {
    expect(v.is(imagePathSchema, src)).toBe(true);
  },
);

const blockLike = fc.record(
  {
    type: fc.oneof(fc.constantFrom<string>(...blockTypes), fc.string()),
    text: fc.oneof(
      fc.string(),
      fc.array(fc.oneof(fc.string(), fc.record({ text: fc.string(), href: fc.string() }))),
      fc.jsonValue(),
    ),
    level: fc.oneof(fc.constantFrom(2, 3, 4), fc.jsonValue()),
    body: fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }), fc.jsonValue()),
    items: fc.oneof(fc.array(fc.string(), { maxLength: 3 }), fc.jsonValue()),
    bayts: fc.oneof(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 3 }), fc.jsonValue()),
    rows: fc.oneof(fc.array(fc.array(fc.string()), { maxLength: 3 }), fc.jsonValue()),
    number: fc.oneof(fc.nat(), fc.jsonValue()),
    language: fc.oneof(fc.constantFrom('en', 'fa-AF'), fc.jsonValue()),
  },
  { requiredKeys: [] },
);

test('any JSON parses or fails, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), blockLike), (json) => {
      const result = v.safeParse(blockSchema, json);
      if (result.success) expect([...blockTypes, 'unknown']).toContain(result.output.type);
      else expect(result.issues.length).toBeGreaterThan(0);
    }),
  );
});

test('a parsed block parses to itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom<object>(...Object.values(blocksByType)), blockLike), (json) => {
      const result = v.safeParse(blockSchema, json);
      fc.pre(result.success && result.output.type !== 'unknown');
      expect(v.parse(blockSchema, result.output)).toEqual(result.output);
    }),
  );
});
