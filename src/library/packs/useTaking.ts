import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { PackManifest } from '../../contract/packs/packManifest.ts';
import { DataError } from '../../data/dataError.ts';
import { faultOf, LibraryError } from '../LibraryError.ts';
import type { KeptPack } from '../libraryData.ts';
import { registerWorker, tellWorker } from '../worker/registerWorker.ts';
import {
  currentDownloads,
  type DownloadNews,
  downloadEnd,
  forgetEnd,
  onDownload,
  runDownload,
  watchDownload,
} from './downloads.ts';
import type { Extent } from './packPlan.ts';
import { dropPack, keptPack } from './packStore.ts';
import { fetchManifest, type Taken, takeAlong } from './takeAlong.ts';

/** What the reader sees of taking a list along. */
export interface Taking {
  /** Undefined until it has loaded. */
  manifest: PackManifest | undefined;
  /** What is here of the list; `null` for nothing, undefined until that is known. */
  kept: KeptPack | null | undefined;
  /** How far it is, while it runs. */
  running: Taken | undefined;
  /** How it ended, or what keeps it from beginning. */
  outcome: DownloadNews | { word: 'take.removed' } | undefined;
  /** Articles that were left out, or that came in another version than the signed one. */
  left: Pick<Taken, 'damaged' | 'forged' | 'mended'>;
  take(extent: Extent): Promise<void>;
  stop(): void;
  remove(): Promise<void>;
}

/** Takes a list along, and follows how it goes. What has begun goes on when the panel is closed. */
export function useTaking(list: string): Taking {
  const [manifest, setManifest] = useState<PackManifest>();
  const [kept, setKept] = useState<KeptPack | null>();
  const running = useSyncExternalStore(onDownload, currentDownloads).find((one) => one.list === list);
  const [outcome, setOutcome] = useState<Taking['outcome']>();
  const end = useSyncExternalStore(onDownload, () => downloadEnd(list));
  // Good for one attempt: after that the host may have another release.
  const fresh = useRef<PackManifest>(undefined);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const fail = (error: unknown) => signal.aborted || setOutcome(newsOf(error, signal));
    fetchManifest(list, signal).then((found) => {
      if (signal.aborted) return;
      fresh.current = found;
      setManifest(found);
    }, fail);
    return () => leaving.abort();
  }, [list]);
  useEffect(() => watchDownload(list), [list]);

  const refresh = async () => setKept((await keptPack(list).catch(() => undefined)) ?? null);
  // One that an earlier panel has begun may have ended meanwhile.
  const isRunning = running !== undefined;
  useEffect(() => {
    let isShown = true;
    const fail = (error: unknown) => isShown && setOutcome(newsOf(error));
    if (!isRunning) keptPack(list).then((found) => isShown && setKept(found ?? null), fail);
    return () => {
      isShown = false;
    };
  }, [list, isRunning]);

  return {
    manifest,
    kept,
    running: running?.taken,
    outcome: outcome ?? end?.news,
    left: end ?? { damaged: 0 },
    async take(extent) {
      // The reader asks for something to be kept: what the app itself needs is part of it.
      const registering = registerWorker();
      setOutcome(undefined);
      const manifest = fresh.current;
      fresh.current = undefined;
      await runDownload(list, async (signal, onProgress) => {
        try {
          const taken = await takeAlong(list, extent, { manifest, signal, onProgress });
          void registering.then((worker) => tellWorker(worker?.active ?? null, { kind: 'taken' }));
          const { damaged, forged, mended } = taken;
          return { damaged, forged, mended };
        } catch (error) {
          return { news: newsOf(error, signal), damaged: 0 };
        }
      });
    },
    stop: () => running?.stop(),
    async remove() {
      try {
        await dropPack(list);
        forgetEnd(list);
        setOutcome({ word: 'take.removed' });
      } catch (error) {
        setOutcome(newsOf(error));
      }
      await refresh();
    },
  };
}

function newsOf(error: unknown, signal?: AbortSignal): DownloadNews {
  if (signal?.aborted) return { word: 'take.stopped' };
  if (error instanceof LibraryError || error instanceof DOMException) return { fault: faultOf(error) };
  return { word: error instanceof DataError && !error.temporary ? 'take.failed' : 'take.cut' };
}
