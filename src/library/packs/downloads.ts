import type { LibraryFault } from '../LibraryError.ts';
import type { Taken } from './takeAlong.ts';

/** A list that this tab is taking along. */
export interface Download {
  list: string;
  taken: Taken;
  stop(): void;
}

let running: readonly Download[] = [];
let news: DownloadNews | undefined;
/** The lists whose panels are open, which say by themselves how far they are. */
const watched = new Set<string>();
let unwatched: readonly Download[] = [];
const listeners = new Set<() => void>();

/** Why a download ended early: a text to say, or a fault of the library. */
export type DownloadNews = { word: 'take.cut' | 'take.failed' | 'take.stopped' } | { fault: LibraryFault };

/** How a download ended: why early, if it did, and how many articles came damaged or were not what was signed. */
export interface DownloadEnd extends Pick<Taken, 'damaged' | 'forged' | 'mended'> {
  news?: DownloadNews | undefined;
}

/** How each list's last download ended, for whichever panel of the list is open by then. */
const ends = new Map<string, DownloadEnd>();

/** How a list's last download ended; undefined while one runs, or after `forgetEnd`. */
export function downloadEnd(list: string): DownloadEnd | undefined {
  return ends.get(list);
}

/** Forgets how a list's last download ended. */
export function forgetEnd(list: string): void {
  ends.delete(list);
  show(running);
}

/** What this tab is taking along. */
export function currentDownloads(): readonly Download[] {
  return running;
}

/** What this tab is taking along that no open panel shows. */
export function unwatchedDownloads(): readonly Download[] {
  return unwatched;
}

/** How the last one ended early while no panel showed it; undefined once it is put away. */
export function downloadNews(): DownloadNews | undefined {
  return news;
}

/** Puts the news away. */
export function closeNews(): void {
  news = undefined;
  show(running);
}

/** Calls the listener whenever a download begins, gets on or ends, or its panel opens or closes. @returns what ends that */
export function onDownload(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that a list's panel is open, until what it returns is called. */
export function watchDownload(list: string): () => void {
  watched.add(list);
  show(running);
  return () => {
    watched.delete(list);
    show(running);
  };
}

/**
 * Runs a download, which goes on whatever page is shown, until it ends or is stopped. A list that is on its way already is not begun
 * again.
 *
 * @param begin is given what stops it, and what to tell how far it is; gives how it ended
 */
export async function runDownload(
  list: string,
  begin: (signal: AbortSignal, tell: (taken: Taken) => void) => Promise<DownloadEnd>,
): Promise<void> {
  if (running.some((one) => one.list === list)) return;
  const stopping = new AbortController();
  const others = () => running.filter((one) => one.list !== list);
  const tell = (taken: Taken) => show([...others(), { list, taken, stop: () => stopping.abort() }]);
  news = undefined;
  ends.delete(list);
  tell({ kept: 0, wanted: 0, damaged: 0 });
  const end = await begin(stopping.signal, tell);
  ends.set(list, end);
  if (!watched.has(list) && !stopping.signal.aborted) news = end.news;
  show(others());
}

function show(next: readonly Download[]): void {
  running = next;
  unwatched = next.filter(({ list }) => !watched.has(list));
  for (const listener of listeners) listener();
}
