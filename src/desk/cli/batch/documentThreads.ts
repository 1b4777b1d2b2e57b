import { basename } from 'node:path';
import { ThreadEndedError } from '../../../press/system/ThreadEndedError.ts';
import { threadPool } from '../../../press/system/threadPool.ts';
import type { DocumentThreadData } from './documentWorker.ts';
import type { ImportAnswer } from './tryImport.ts';

/** Threads that read one document at a time each. */
export interface DocumentThreads {
  /** Waits for a free thread. Never rejects: a crash is an error answer, and the next document gets a new thread. */
  read(path: string): Promise<ImportAnswer>;
  close(): Promise<void>;
}

/** The limits for one document. */
const memory = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 };
const timeLimit = 300_000;

/**
 * Unlike the press's threads these may crash: a document may break its reader, and the others go on.
 *
 * @param module calls `answerDocuments`
 * @param most threads; each starts when there is work for it
 * @param limit milliseconds for one document
 */
export function documentThreads(
  module: URL,
  workerData: DocumentThreadData,
  most: number,
  limit = timeLimit,
): DocumentThreads {
  // Standard output belongs to the results, not to what a library prints.
  const pool = threadPool<string, ImportAnswer>(module, workerData, { most, memory, limit, untrusted: true });
  return {
    read: (path) =>
      pool.ask(path).catch((error) => ({ error: failureMessage(basename(path), error, limit) })),
    close: pool.close,
  };
}

function failureMessage(name: string, error: Error & { code?: string }, limit: number): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `“${name}” needs more memory than there is. Divide it, or make its pictures smaller.`;
  if (!(error instanceof ThreadEndedError))
    return `“${name}” broke its reader off: ${error.message}. It may be damaged.`;
  return error.isLate
    ? `“${name}” was not read after ${limit / 60_000} minutes. Split it, or save it again.`
    : `“${name}” broke its reader off. It may be damaged.`;
}
