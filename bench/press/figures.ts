import type { SizeResult } from './measureSize.ts';
import type { PressRun } from './runPress.ts';

/** Phases that the press reports and that stand apart from building, by what they are called and the folder they fill. */
export const separatePhases = [
  { phase: 'cards', name: 'preview images', folders: ['cards'] },
  { phase: 'search', name: 'search index', folders: ['search', 'pagefind'] },
] as const;

export type SeparatePhase = (typeof separatePhases)[number];

/** What is asked of the press, by the number of articles: seconds and bytes. */
export const limits = {
  building: { 100000: 360 },
  memory: { 100000: 2_000_000_000 },
  oneMore: { 10000: 3, 100000: 15 },
} as const satisfies Record<string, Record<number, number>>;

/** Seconds of a run without what stands apart. */
export function buildSeconds(run: PressRun): number {
  return run.seconds - separatePhases.reduce((sum, { phase }) => sum + (run.report.phases[phase] ?? 0), 0);
}

/** Pages built a second, of all the time that building everything takes. */
export function pagesPerSecond({ cold }: SizeResult): number {
  return cold.report.pages.built / buildSeconds(cold);
}

/** Bytes in the files of what stands apart. */
export function separateBytes({ folders }: SeparatePhase, { size }: SizeResult): number {
  return folders.reduce((sum, folder) => sum + (size.parts[folder]?.bytes ?? 0), 0);
}

export function firstViewBytes({ firstView }: SizeResult): number {
  return Object.values(firstView.kinds).reduce((sum, bytes) => sum + bytes, 0);
}

/** Names in the order in which they first come in any of the records. */
export function namesIn(records: readonly Record<string, unknown>[]): string[] {
  return [...new Set(records.flatMap(Object.keys))];
}
