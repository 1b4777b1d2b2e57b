import * as v from 'valibot';
import { expect, test } from 'vitest';
import { anArticle } from '../testing/factories.ts';
import { articleSchema } from './articleSchema.ts';
import { isNestedTooDeep, maxNesting, nestingIssue } from './nesting.ts';

/** JSON of lists in one another. */
function listsIn(depth: number, inner = ''): unknown {
  return JSON.parse(`${'['.repeat(depth)}${inner}${']'.repeat(depth)}`);
}

/** Quotations in one another. */
function quotesIn(depth: number): unknown {
  return JSON.parse(`${'{"type":"quote","body":['.repeat(depth)}"a"${']}'.repeat(depth)}`);
}

const issuesOf = (...body: unknown[]) =>
  (v.safeParse(articleSchema, anArticle({ body })).issues ?? []).map((issue) => [
    v.getDotPath(issue),
    issue.message,
  ]);

test.each([1500, 100_000])('quotations %i deep are refused at their block, with the limit', (depth) => {
  expect(issuesOf('a', quotesIn(depth))).toEqual([['body.1', nestingIssue]]);
  expect(nestingIssue).toContain(String(maxNesting));
});

test('a block of an unknown type that is nested 100,000 deep is refused at its place', () => {
  expect(issuesOf('a', { type: 'hologram', light: listsIn(100_000) })).toEqual([['body.1', nestingIssue]]);
  expect(issuesOf({ type: 'quote', body: ['a', { type: 'hologram', light: listsIn(60) }] })).toEqual([
    ['body.0', nestingIssue],
  ]);
});

test('quotations twenty deep are accepted', () => {
  expect(issuesOf(quotesIn(20))).toEqual([]);
});

test('the limit is the last depth that is accepted', () => {
  expect([maxNesting, maxNesting + 1].map((depth) => isNestedTooDeep(listsIn(depth, '1')))).toEqual([
    false,
    true,
  ]);
});
