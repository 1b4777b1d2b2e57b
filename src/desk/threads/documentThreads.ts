import type { Publication } from '../../contract/publicationSchema.ts';
import { ThreadEndedError } from '../../press/system/ThreadEndedError.ts';
import { threadPool } from '../../press/system/threadPool.ts';
import type { DocumentError } from '../formats/DocumentError.ts';
import { brokenOffError, lateError, memoryError } from '../formats/documentErrors.ts';
import type { ImportOptions } from '../formats/importedDocument.ts';
import { limits } from '../formats/limits.ts';
import type { DocumentTask } from './documentWorker.ts';
import { type DocumentSource, type ImportAnswer, nameOf } from './tryImport.ts';

/** Threads that read one document at a time each. */
export interface DocumentThreads {
  /**
   * Waits for a free thread. A crash is an error answer, and the next document gets a new thread.
   *
   * @param signal ends the reading at once
   * @throws the signal's reason, and nothing else
   */
  read(source: DocumentSource, options: ImportOptions, signal?: AbortSignal): Promise<ImportAnswer>;
  close(): Promise<void>;
}

const memory = { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32 };

/**
 * Unlike the press's threads these may crash: a document may break its reader, and the others go on.
 *
 * @param module calls `answerDocuments`
 * @param most threads; each starts when there is work for it
 * @param limit milliseconds for one document
 */
export function documentThreads(
  module: URL,
  publication: Publication,
  most: number,
  limit = limits.time,
): DocumentThreads {
  // Standard output belongs to the results, not to what a library prints.
  const settings = { most, memory, limit, untrusted: true };
  const pool = threadPool<DocumentTask, ImportAnswer>(module, publication, settings);
  return {
    read: async (source, options, signal) => {
      try {
        return await pool.ask({ source, options }, signal);
      } catch (error) {
        signal?.throwIfAborted();
        return { error: threadError(nameOf(source), error as Error, limit).failure };
      }
    },
    close: pool.close,
  };
}

function threadError(name: string, error: Error & { code?: string }, limit: number): DocumentError {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return memoryError(name);
  if (!(error instanceof ThreadEndedError)) return brokenOffError(name, error.message);
  return error.isLate ? lateError(name, limit) : brokenOffError(name);
}
