import { expect, test } from 'vitest';
import { comparison } from './comparison.ts';
import { kinds, type Traffic } from './traffic.ts';
import type { Visit } from './visit.ts';

function visit(text: number, shift = 0): Visit {
  const traffic = Object.fromEntries(kinds.map((kind) => [kind, { requests: 0, bytes: 0 }])) as Traffic;
  traffic.document = { requests: 1, bytes: 9000 };
  traffic.font = { requests: 2, bytes: 21_000 };
  return { text, firstPaint: text, largestPaint: text, shift, workBefore: 50, work: 100, traffic };
}

const rowOf = (table: string, name: string) => table.split('\n').find((line) => line.startsWith(name)) ?? '';

test('a row tells medians, ranges, ratios of medians and of the fastest, and whether the target holds', () => {
  const table = comparison({
    hand: [visit(400), visit(500), visit(600)],
    reader: [visit(440), visit(600), visit(700)],
    again: [visit(400), visit(510), visit(600)],
  });
  const cells = rowOf(table, 'text, ms').split(/ {3,}/);
  const [own, again, target] = ['× 1.20, 1.10', '× 1.02, 1.00', 'MISSED: at most × 1.1'];
  expect(cells).toEqual(['text, ms', '500 (400–600)', '600 (440–700)', own, again, target]);
  expect(rowOf(table, 'main thread until quiet')).toContain('held: at most × 2.5');
});

test('one load that shifts misses the target of none', () => {
  const turns = { hand: [visit(1)], reader: [visit(1), visit(1, 0.01)], again: [visit(1)] };
  expect(rowOf(comparison(turns), 'layout shift')).toContain('MISSED: 0 in every load');
});

test('bytes are told by kind and altogether', () => {
  const table = comparison({ hand: [visit(1)], reader: [visit(1)], again: [visit(1)] });
  expect(rowOf(table, 'requests / kB')).toContain('3 / 30.0');
  expect(rowOf(table, '  font')).toContain('2 / 21.0');
  expect(rowOf(table, '  script')).toMatch(/–\s+–$/);
});
