import type { SizeResult } from './measureSize.ts';
import type { PressRun } from './runPress.ts';

/** Phases that the press reports and that stand apart from printing, by what they are called and the folder they fill. */
export const apart = [
  { phase: 'cards', name: 'preview images', folders: ['cards'] },
  { phase: 'search', name: 'search index', folders: ['search', 'pagefind'] },
] as const;

export type Apart = (typeof apart)[number];

/** What is asked of the press, by the number of articles: seconds and bytes. */
export const limits = {
  printing: { 100000: 360 },
  memory: { 100000: 2_000_000_000 },
  oneMore: { 10000: 3, 100000: 15 },
} as const satisfies Record<string, Record<number, number>>;

/** Seconds of a run without what stands apart. */
export function printingSeconds(run: PressRun): number {
  return run.seconds - apart.reduce((sum, { phase }) => sum + (run.report.phases[phase] ?? 0), 0);
}

/** Pages printed a second, of all the time that printing everything takes. */
export function pagesASecond({ cold }: SizeResult): number {
  return cold.report.pages.printed / printingSeconds(cold);
}

/** Bytes in the files of what stands apart. */
export function bytesApart({ folders }: Apart, { size }: SizeResult): number {
  return folders.reduce((sum, folder) => sum + (size.parts[folder]?.bytes ?? 0), 0);
}

export function firstViewBytes({ firstView }: SizeResult): number {
  return Object.values(firstView.kinds).reduce((sum, bytes) => sum + bytes, 0);
}

/** Names in the order in which they first come in any of the records. */
export function namesIn(records: readonly Record<string, unknown>[]): string[] {
  return [...new Set(records.flatMap(Object.keys))];
}
