import { threadPool } from '../system/threadPool.ts';
import type { CardFacts } from './cardFacts.ts';

/** One card to make: where it goes below the out folder, and what it says. */
export interface CardTask {
  path: string;
  facts: CardFacts;
}

export interface CardPool {
  cacheFolder: string;
  outFolder: string;
  /** The number of threads; by default that of processors. */
  workers?: number;
  onProgress?: (done: number) => void;
}

/**
 * Makes the cards in worker threads and puts them in their places. Cards that are whole in the cache are not drawn again.
 *
 * @returns the number of cards
 * @throws the first failure of a thread, after all threads have stopped
 */
export async function renderCards(tasks: Iterable<CardTask>, pool: CardPool): Promise<number> {
  const { cacheFolder, outFolder, workers } = pool;
  const worker = new URL('./cardWorker.ts', import.meta.url);
  const threads = threadPool<CardTask, 'done'>(worker, { cacheFolder, outFolder }, { most: workers });
  let done = 0;
  try {
    await threads.run(tasks, async (task) => {
      await threads.ask(task);
      done++;
      pool.onProgress?.(done);
    });
    return done;
  } finally {
    await threads.close();
  }
}
