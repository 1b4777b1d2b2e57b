import { threadPool } from '../system/threadPool.ts';
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
 *
 * @returns how many cards there are
 * @throws the first failure of a thread, after all of them have been stopped
 */
export async function renderCards(tasks: Iterable<CardTask>, pool: CardPool): Promise<number> {
  const { cacheFolder, outFolder, workers } = pool;
  const worker = new URL('./cardWorker.ts', import.meta.url);
  const threads = threadPool<CardTask, 'done'>(worker, { cacheFolder, outFolder }, { most: workers });
  let done = 0;
  try {
    await threads.run(
      tasks,
      (task) => task,
      () => {
        done++;
        pool.onProgress?.(done);
      },
    );
    return done;
  } finally {
    await threads.close();
  }
}
