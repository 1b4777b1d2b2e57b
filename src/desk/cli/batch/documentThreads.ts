import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DocumentThreadData } from './documentWorker.ts';
import type { ImportAnswer } from './tryImport.ts';

/** Threads that read documents, one each at a time. */
export interface DocumentThreads {
  /** Waits for a free thread. Never rejects: a document that ends its thread is answered in words, and the next gets a new one. */
  read(path: string): Promise<ImportAnswer>;
  close(): Promise<void>;
}

/** What one document may cost. */
const memoryLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 };
const timeLimit = 300_000;

/**
 * Unlike the press's threads these may fail: a document can be made to break its reader, and the others go on.
 *
 * @param module calls `answerDocuments`
 * @param most threads; each is started when there is work for it
 * @param limit milliseconds that one document may take
 */
export function documentThreads(
  module: URL,
  workerData: DocumentThreadData,
  most: number,
  limit = timeLimit,
): DocumentThreads {
  const places: (Worker | undefined)[] = Array.from({ length: most }, () => undefined);
  const waiting: (() => void)[] = [];
  const threads = new Set<Worker>();
  const start = () => {
    // What a reader's library prints is not ours to say: standard output belongs to the results.
    const thread = new Worker(module, {
      workerData,
      resourceLimits: memoryLimits,
      stdout: true,
      stderr: true,
    });
    thread.stdout.resume();
    thread.stderr.resume();
    threads.add(thread);
    // A late word of a document that is long answered ends its thread and nothing else.
    thread.on('error', () => {});
    thread.on('exit', () => {
      threads.delete(thread);
      const place = places.indexOf(thread);
      if (place >= 0) places[place] = undefined;
    });
    return thread;
  };
  return {
    async read(path) {
      while (places.length === 0) await new Promise<void>((free) => waiting.push(free));
      const used = places.pop();
      let thread = used ?? start();
      let answer = await ask(thread, path, limit);
      if (used && 'broke' in answer) {
        // It may have been the former document that broke the thread.
        thread = start();
        answer = await ask(thread, path, limit);
      }
      const ended = 'broke' in answer ? answer.broke : 'stopped' in answer ? answer.stopped : undefined;
      if (ended === undefined) places.push(thread);
      else {
        await thread.terminate();
        places.unshift(undefined);
      }
      waiting.shift()?.();
      return 'error' in answer || 'article' in answer ? answer : { error: ended ?? '' };
    },
    async close() {
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

/** An answer, or how the thread ended: by itself, or because it was too slow. */
type ThreadAnswer = ImportAnswer | { broke: string } | { stopped: string };

function ask(thread: Worker, path: string, limit: number): Promise<ThreadAnswer> {
  const name = basename(path);
  return new Promise((resolve) => {
    const end = (answer: ThreadAnswer) => {
      clearTimeout(timer);
      thread.off('message', end).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const onError = (error: Error & { code?: string }) => end(threadEnd(name, error));
    const onExit = () => end({ broke: `“${name}” broke its reader off. It may be damaged.` });
    const late = `“${name}” was not read after ${limit / 60_000} minutes. Divide it, or save it anew.`;
    const timer = setTimeout(() => end({ stopped: late }), limit);
    thread.on('message', end).on('error', onError).on('exit', onExit);
    thread.postMessage(path);
  });
}

function threadEnd(name: string, { code, message }: Error & { code?: string }): ThreadAnswer {
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { stopped: `“${name}” needs more memory than there is. Divide it, or make its pictures smaller.` }
    : { broke: `“${name}” broke its reader off: ${message}. It may be damaged.` };
}
