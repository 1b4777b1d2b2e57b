import { expect, test } from 'vitest';
import { alignTable } from '../alignTable.ts';
import type { SizeResult } from './measureSize.ts';
import { resultTable } from './resultTable.ts';

function aRun(
  facts: Partial<SizeResult['cold']> = {},
  phases: Record<string, number> = {},
): SizeResult['cold'] {
  const report = {
    articles: 1,
    pages: { all: 3000, built: 3000 },
    files: { written: 5, kept: 0, removed: 0 },
    phases,
    seconds: 1,
  };
  return { seconds: 1, peakMemory: 500_000_000, report, ...facts };
}

function aResult(articles: number, facts: Partial<SizeResult> = {}): SizeResult {
  const whole = { files: 10, bytes: 2_500_000, onDisk: 3_000_000 };
  return {
    articles,
    cold: aRun({ seconds: 13 }, { pages: 10, cards: 3 }),
    size: { whole, parts: { cards: { files: 1, bytes: 1_200_000, onDisk: 1_300_000 } } },
    oneMore: aRun({ seconds: 2.5 }),
    nothingNew: aRun(),
    firstView: { kinds: { Document: 12_000, Script: 130_000 }, unpacked: 60_000 },
    ...facts,
  };
}

/** The cells of the row with a label. */
function rowOf(table: string[][], label: string): string[] | undefined {
  return table.find(([name]) => name?.trim() === label)?.slice(1);
}

test('preview images have rows of their own, in seconds and in bytes; what is not reported has no row', () => {
  const table = resultTable([aResult(1000)]);
  expect(rowOf(table, 'seconds, everything built')).toEqual(['10.0']);
  expect(rowOf(table, 'seconds, preview images')).toEqual(['3.0']);
  expect(rowOf(table, 'pages a second')).toEqual(['300']);
  expect(rowOf(table, 'MB, all files')).toEqual(['2.5']);
  expect(rowOf(table, 'preview images')).toEqual(['1.2']);
  expect(rowOf(table, 'seconds, search index')).toBeUndefined();
  const searched = resultTable([
    aResult(1000, { cold: aRun({ seconds: 13 }, { pages: 10, cards: 2, search: 1 }) }),
  ]);
  expect(rowOf(searched, 'seconds, everything built')).toEqual(['10.0']);
  expect(rowOf(searched, 'seconds, search index')).toEqual(['1.0']);
});

test('a figure with a target shows the target', () => {
  const slow = aResult(100_000, {
    cold: aRun({ seconds: 401, peakMemory: 2_100_000_000 }),
    oneMore: aRun({ seconds: 14.2 }),
  });
  const table = resultTable([aResult(1000), aResult(10_000, { oneMore: aRun({ seconds: 3.5 }) }), slow]);
  expect(rowOf(table, 'seconds, everything built')).toEqual(['10.0', '10.0', '401.0 > 360 ✗']);
  expect(rowOf(table, 'peak memory, MB')).toEqual(['500', '500', '2,100 > 2,000 ✗']);
  expect(rowOf(table, 'seconds, one more published')).toEqual(['2.50', '3.50 > 3 ✗', '14.20 ≤ 15']);
});

test('memory that cannot be measured is “not measured”', () => {
  const table = resultTable([aResult(100_000, { cold: aRun({ peakMemory: undefined }) })]);
  expect(rowOf(table, 'peak memory, MB')).toEqual(['not measured']);
});

test('first views are compared with the smallest archive’s, kind by kind and as a whole', () => {
  const other = aResult(10_000, {
    firstView: { kinds: { Document: 12_003, Script: 130_000, Font: 40 }, unpacked: 60_005 },
  });
  const table = resultTable([aResult(1000), other]);
  expect(rowOf(table, 'bytes, first view of the home page')).toEqual(['142,000', '142,043']);
  expect(rowOf(table, 'font')).toEqual(['0', '40']);
  const differences = table.filter(([label]) => label?.trim() === 'more than at 1,000');
  expect(differences.map(([, ...cells]) => cells)).toEqual([
    ['0', '+43'],
    ['0', '+5'],
  ]);
  expect(resultTable([aResult(1000)]).some(([label]) => label?.includes('more than'))).toBe(false);
});

test('labels are aligned at the start, figures at the end', () => {
  expect(alignTable([['articles', '1,000'], ['files', '7'], ['empty']])).toBe(
    ['articles   1,000', 'files          7', 'empty'].join('\n'),
  );
});
