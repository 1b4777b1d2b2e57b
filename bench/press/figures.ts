import type { SizeResult } from './measureSize.ts';
import type { PressRun } from './runPress.ts';

/** Phases that are reported apart from the rest of the build, with their names and the folders that they fill. */
export const separatePhases = [
  { phase: 'cards', name: 'preview images', folders: ['cards'] },
  { phase: 'search', name: 'search index', folders: ['content/search'] },
] as const;

export type SeparatePhase = (typeof separatePhases)[number];

/** The press's targets by the number of articles: seconds and bytes. */
export const limits = {
  building: { 100000: 360 },
  memory: { 100000: 2_000_000_000 },
  oneMore: { 10000: 3, 100000: 15 },
} as const satisfies Record<string, Record<number, number>>;

/** Seconds of a run without the separate phases. */
export function buildSeconds(run: PressRun): number {
  return run.seconds - separatePhases.reduce((sum, { phase }) => sum + (run.report.phases[phase] ?? 0), 0);
}

/** Pages built a second, over the whole time of a full build. */
export function pagesPerSecond({ cold }: SizeResult): number {
  return cold.report.pages.built / buildSeconds(cold);
}

/** Bytes in the files of a separate phase. */
export function separateBytes({ folders }: SeparatePhase, { size }: SizeResult): number {
  return folders.reduce((sum, folder) => sum + (size.parts[folder]?.bytes ?? 0), 0);
}

export function firstViewBytes({ firstView }: SizeResult): number {
  return Object.values(firstView.kinds).reduce((sum, bytes) => sum + bytes, 0);
}

/** Names in the order of their first occurrence in the records. */
export function namesIn(records: readonly Record<string, unknown>[]): string[] {
  return [...new Set(records.flatMap(Object.keys))];
}
