import { expect, test } from 'vitest';
import { importTable, mixedTable } from './importTable.ts';

test('a figure that misses its target is marked', () => {
  const table = importTable([
    { documents: 100, seconds: 4, peakMemory: 300e6 },
    { documents: 300, seconds: 20, peakMemory: 400e6 },
  ]);
  expect(table).toEqual([
    ['documents', '100', '300'],
    ['seconds', '4.0', '20.0'],
    ['documents a second', '25.0 ≥ 20', '15.0 < 20 ✗'],
    ['peak memory, MB', '300', '400 > 330 ✗'],
  ]);
});

test('the set of every format has targets of its own', () => {
  expect(mixedTable({ documents: 200, seconds: 10, peakMemory: 600e6 })).toEqual([
    ['documents of every format', '200'],
    ['seconds', '10.0'],
    ['documents a second', '20.0 ≥ 13'],
    ['peak memory, MB', '600 ≤ 650'],
  ]);
  const [, , slow, large] = mixedTable({ documents: 200, seconds: 20, peakMemory: 700e6 });
  expect([slow?.[1], large?.[1]]).toEqual(['10.0 < 13 ✗', '700 > 650 ✗']);
});
