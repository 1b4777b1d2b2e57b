import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CardFacts } from './cardFacts.ts';

/** One card to make: where it goes below the out folder (see articleCardPath and its kin), and what it says. */
export interface CardTask {
  path: string;
  facts: CardFacts;
}

export interface CardPool {
  cacheFolder: string;
  outFolder: string;
  /** Threads; as many as there are processors if left out. */
  workers?: number;
  onProgress?: (done: number) => void;
}

/**
 * Makes the cards in worker threads and puts them in their places; what the cache holds whole is not drawn again.
 * Tasks are taken one at a time as threads fall free, so a generator of a hundred thousand costs no memory.
 *
 * @returns how many cards there are
 * @throws the first failure of a thread, after all of them have been stopped
 */
export async function renderCards(tasks: Iterable<CardTask>, pool: CardPool): Promise<number> {
  const source = tasks[Symbol.iterator]();
  const { cacheFolder, outFolder, workers = availableParallelism() } = pool;
  const threads: Worker[] = [];
  const running: Promise<void>[] = [];
  let done = 0;
  const finished = () => {
    done++;
    pool.onProgress?.(done);
  };
  try {
    while (threads.length < Math.max(1, workers)) {
      const first = source.next();
      if (first.done) break;
      const worker = new URL('./cardWorker.ts', import.meta.url);
      const thread = new Worker(worker, { workerData: { cacheFolder, outFolder } });
      threads.push(thread);
      running.push(serve(thread, first.value, source, finished));
    }
    await Promise.all(running);
    return done;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function serve(
  thread: Worker,
  first: CardTask,
  source: Iterator<CardTask>,
  finished: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('A thread that draws cards ended before its work did.')));
    thread.on('message', () => {
      try {
        finished();
        const next = source.next();
        if (next.done) resolve();
        else thread.postMessage(next.value);
      } catch (error) {
        reject(error);
      }
    });
    thread.postMessage(first);
  });
}
