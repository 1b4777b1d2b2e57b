import { useEffect, useRef, useState } from 'react';
import type { PackManifest } from '../../contract/packs/packManifest.ts';
import { DataError } from '../../data/dataError.ts';
import { faultOf, LibraryError } from '../LibraryError.ts';
import type { KeptPack } from '../libraryData.ts';
import type { OfflineWord } from '../words/offlineWords.ts';
import { registerWorker, tellWorker } from '../worker/registerWorker.ts';
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
  outcome: OfflineWord | undefined;
  damaged: number;
  take(extent: Extent): Promise<void>;
  stop(): void;
  remove(): Promise<void>;
}

/** Takes a list along, and follows how it goes. */
export function useTaking(list: string): Taking {
  const [manifest, setManifest] = useState<PackManifest>();
  const [kept, setKept] = useState<KeptPack | null>();
  const [running, setRunning] = useState<Taken>();
  const [outcome, setOutcome] = useState<OfflineWord>();
  const [damaged, setDamaged] = useState(0);
  const stopping = useRef<AbortController>(undefined);
  // Good for one attempt: after that the host may have another release.
  const fresh = useRef<PackManifest>(undefined);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const fail = (error: unknown) => signal.aborted || setOutcome(wordOf(error, signal));
    fetchManifest(list, signal).then((found) => {
      if (signal.aborted) return;
      fresh.current = found;
      setManifest(found);
    }, fail);
    keptPack(list).then((found) => signal.aborted || setKept(found ?? null), fail);
    return () => {
      leaving.abort();
      stopping.current?.abort();
    };
  }, [list]);

  const refresh = async () => setKept((await keptPack(list).catch(() => undefined)) ?? null);

  return {
    manifest,
    kept,
    running,
    outcome,
    damaged,
    async take(extent) {
      // The reader asks for something to be kept: what the app itself needs is part of it.
      const registering = registerWorker();
      const stopped = new AbortController();
      stopping.current = stopped;
      setOutcome(undefined);
      setDamaged(0);
      try {
        const known = fresh.current;
        fresh.current = undefined;
        const options = { manifest: known, signal: stopped.signal, onProgress: setRunning };
        const taken = await takeAlong(list, extent, options);
        setDamaged(taken.damaged);
        void registering.then((worker) => tellWorker(worker?.active ?? null, { kind: 'taken' }));
      } catch (error) {
        setOutcome(wordOf(error, stopped.signal));
      }
      setRunning(undefined);
      await refresh();
    },
    stop: () => stopping.current?.abort(),
    async remove() {
      try {
        await dropPack(list);
        setOutcome('take.removed');
      } catch (error) {
        setOutcome(wordOf(error));
      }
      await refresh();
    },
  };
}

function wordOf(error: unknown, signal?: AbortSignal): OfflineWord {
  if (signal?.aborted) return 'take.stopped';
  if (error instanceof LibraryError || error instanceof DOMException) return `fault.${faultOf(error)}`;
  return error instanceof DataError && !error.temporary ? 'take.failed' : 'take.cut';
}
