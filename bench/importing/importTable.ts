import type { ImportRun } from './runImport.ts';

/** The targets: documents a second, and how much more memory any size may take than the smallest. */
export const targets = { perSecond: 20, growth: 1.1 };

/** The targets of the set of every format: documents a second, and megabytes. */
export const mixedTargets = { perSecond: 13, memory: 650 };

/** The run over the set of every format as a table; `✗` marks a missed target. */
export function mixedTable({ documents, seconds, peakMemory }: ImportRun): string[][] {
  const { perSecond, memory } = mixedTargets;
  const rate = documents / seconds;
  const used = peakMemory === undefined ? undefined : peakMemory / 1e6;
  return [
    ['documents of every format', String(documents)],
    ['seconds', seconds.toFixed(1)],
    [
      'documents a second',
      rate >= perSecond ? `${rate.toFixed(1)} ≥ ${perSecond}` : `${rate.toFixed(1)} < ${perSecond} ✗`,
    ],
    [
      'peak memory, MB',
      used === undefined
        ? 'not measured'
        : used <= memory
          ? `${used.toFixed(0)} ≤ ${memory}`
          : `${used.toFixed(0)} > ${memory} ✗`,
    ],
  ];
}

/** The runs as a table, one column for each size; `✗` marks a missed target. */
export function importTable(runs: readonly ImportRun[]): string[][] {
  const first = runs[0]?.peakMemory;
  return [
    ['documents', ...runs.map(({ documents }) => String(documents))],
    ['seconds', ...runs.map(({ seconds }) => seconds.toFixed(1))],
    [
      'documents a second',
      ...runs.map(({ documents, seconds }) => {
        const rate = documents / seconds;
        return rate >= targets.perSecond
          ? `${rate.toFixed(1)} ≥ ${targets.perSecond}`
          : `${rate.toFixed(1)} < ${targets.perSecond} ✗`;
      }),
    ],
    [
      'peak memory, MB',
      ...runs.map(({ peakMemory }) => {
        if (peakMemory === undefined || first === undefined) return 'not measured';
        const shown = (peakMemory / 1e6).toFixed(0);
        return peakMemory <= first * targets.growth
          ? shown
          : `${shown} > ${((first * targets.growth) / 1e6).toFixed(0)} ✗`;
      }),
    ],
  ];
}
