import { expect, test } from 'vitest';
import { kinds, type Traffic } from '../traffic.ts';
import { againTable, nextArticleTable } from './journeyTables.ts';
import type { NextArticle } from './nextArticle.ts';

function next(text: number, data: number): NextArticle {
  const traffic = Object.fromEntries(kinds.map((kind) => [kind, { requests: 0, bytes: 0 }])) as Traffic;
  traffic.other = { requests: 1, bytes: data };
  traffic.font = { requests: 1, bytes: 500 };
  return { text, traffic, back: 20, forward: 30 };
}

test('the way to the next article tells its time and its bytes, each with its target', () => {
  const seen = [next(90, 3000), next(110, 3200), next(95, 4100)];
  const [, row = ''] = nextArticleTable(new Map([['touched', { seen, most: 100 }]])).split('\n');
  const [name, text, first, bytes, page, data, code, fonts, second] = row.split(/ {3,}/);
  expect([name, text, first]).toEqual(['touched', '95 (90–110)', 'held: at most 100']);
  expect([bytes, second]).toEqual(['3700 (3500–4600)', 'held: at most 4000']);
  expect([page, data, code, fonts]).toEqual(['0', '4100', '0', '500']);
});

test('a way without a target is only told', () => {
  const table = nextArticleTable(new Map([['by hand', { seen: [next(600, 5000)] }]]));
  expect(table).not.toMatch(/held|MISSED/);
});

test('a page that the browser did not keep misses the target, and no figure says so where it cannot be known', () => {
  const row = (kept?: string) =>
    againTable([next(1, 1)], [6000], kept)
      .split('\n')
      .at(-1);
  expect(row('kept')).toMatch(/kept +held$/);
  expect(row('UnloadHandler (PageSupportNeeded)')).toMatch(/UnloadHandler .* MISSED$/);
  expect(row()).toMatch(/keeps no pages$/);
  expect(againTable([next(1, 1)], [6000], 'kept')).toContain('MISSED: at most 5000');
});
