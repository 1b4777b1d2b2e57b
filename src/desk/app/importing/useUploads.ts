import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useRef, useState } from 'react';
import { limits } from '../../formats/limits.ts';
import type { DeskWord } from '../deskChrome.ts';
import { deskClient, RequestError } from '../deskClient.ts';
import { isPicture } from '../pictures/isPicture.ts';

/** A document on its way into the desk, and the outcome. */
export type Upload = { at: number; name: string } & (
  | { state: 'waiting' | 'reading' | 'stopped' }
  | { state: 'done'; key: string; published?: true }
  | ({ state: 'failed'; message: string } & UploadFailure)
);

/** Why there is no draft, in the editor's language. */
interface UploadFailure {
  why: DeskWord;
  /** The limit that the words name. */
  limit?: number;
}

interface UploadQueue {
  uploads: readonly Upload[];
  add: (files: readonly File[]) => void;
  /** Ends the reading of a document, or takes it out of the queue. */
  stop: (at: number) => void;
  clear: () => void;
}

interface Job {
  at: number;
  file: File;
  stopping: AbortController;
}

/** As many as the server reads at once. */
const atOnce = 2;

let count = 0;

/** Uploads documents, two at a time; one that fails or takes long does not hold the others up. */
export function useUploadQueue(): UploadQueue {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const client = useQueryClient();
  const waiting = useRef<Job[]>([]);
  const open = useRef(new Map<number, Job>());
  const serving = useRef(0);
  const tell = useCallback((next: Upload) => {
    setUploads((all) => all.map((one) => (one.at === next.at ? next : one)));
  }, []);

  const add = useCallback(
    (files: readonly File[]) => {
      const serve = async () => {
        serving.current += 1;
        for (let job = waiting.current.shift(); job; job = waiting.current.shift()) {
          if (!open.current.has(job.at)) continue;
          tell({ at: job.at, name: job.file.name, state: 'reading' });
          const outcome = await uploadOutcome(job);
          if (open.current.delete(job.at)) tell(outcome);
          await client.invalidateQueries({ queryKey: ['list'] });
        }
        serving.current -= 1;
      };
      const jobs = files.map((file): Job => {
        count += 1;
        return { at: count, file, stopping: new AbortController() };
      });
      for (const job of jobs) open.current.set(job.at, job);
      waiting.current.push(...jobs);
      setUploads((all) => [
        ...all,
        ...jobs.map(({ at, file }): Upload => ({ at, name: file.name, state: 'waiting' })),
      ]);
      while (serving.current < atOnce && waiting.current.length > 0) void serve();
    },
    [client, tell],
  );
  const stop = useCallback(
    (at: number) => {
      const job = open.current.get(at);
      if (!job) return;
      open.current.delete(at);
      job.stopping.abort();
      tell({ at, name: job.file.name, state: 'stopped' });
    },
    [tell],
  );
  const clear = useCallback(() => setUploads([]), []);
  return { uploads, add, stop, clear };
}

async function uploadOutcome({ at, file, stopping }: Job): Promise<Upload> {
  const row = { at, name: file.name };
  try {
    return { ...row, state: 'done', ...(await deskClient.upload(file, stopping.signal)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failure = isPicture(file) ? ({ why: 'upload.picture' } as const) : uploadFailure(error);
    return { ...row, state: 'failed', message, ...failure };
  }
}

function uploadFailure(error: unknown): UploadFailure {
  const details = error instanceof RequestError ? error.details : undefined;
  if (details?.kind === 'gone' || details?.kind === 'disk-full') return { why: `error.${details.kind}` };
  if (details?.kind === 'too-large') return { why: 'documentError.too-large', limit: limits.file / 2 ** 20 };
  // The desk dates an undated document today.
  if (details?.kind !== 'document' || details.reason === 'no-day') return { why: 'documentError.failed' };
  const { reason, limit } = details;
  return { why: `documentError.${reason}`, ...(limit !== undefined && { limit }) };
}

export const UploadContext = createContext<UploadQueue>({
  uploads: [],
  add: () => {},
  stop: () => {},
  clear: () => {},
});

/** The uploads and the way to add more. */
export function useUploads(): UploadQueue {
  return useContext(UploadContext);
}
