import { expect, test } from 'vitest';
import { importTable } from './importTable.ts';

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
