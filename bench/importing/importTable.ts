import type { ImportRun } from './runImport.ts';

/** What is asked of the figures: documents a second, and how much more memory any number may take than the smallest. */
export const asked = { perSecond: 20, growth: 1.1 };

/** The runs as a table: a column a size; where a figure misses what is asked of it, `✗` stands beside it. */
export function importTable(runs: readonly ImportRun[]): string[][] {
  const first = runs[0]?.peakMemory;
  return [
    ['documents', ...runs.map(({ documents }) => String(documents))],
    ['seconds', ...runs.map(({ seconds }) => seconds.toFixed(1))],
    [
      'documents a second',
      ...runs.map(({ documents, seconds }) => {
        const rate = documents / seconds;
        return rate >= asked.perSecond
          ? `${rate.toFixed(1)} ≥ ${asked.perSecond}`
          : `${rate.toFixed(1)} < ${asked.perSecond} ✗`;
      }),
    ],
    [
      'peak memory, MB',
      ...runs.map(({ peakMemory }) => {
        if (peakMemory === undefined || first === undefined) return 'not measured';
        const shown = (peakMemory / 1e6).toFixed(0);
        return peakMemory <= first * asked.growth
          ? shown
          : `${shown} > ${((first * asked.growth) / 1e6).toFixed(0)} ✗`;
      }),
    ],
  ];
}
