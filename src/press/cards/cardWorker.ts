import { parentPort, workerData } from 'node:worker_threads';
import { publishCard } from './publishCard.ts';
import type { CardTask } from './renderCards.ts';

const { cacheFolder, outFolder }: { cacheFolder: string; outFolder: string } = workerData;

// What fails, fails the worker: the error reaches renderCards as this thread's `error` event.
parentPort?.on('message', async (task: CardTask) => {
  await publishCard(task, cacheFolder, outFolder);
  parentPort?.postMessage('done');
});
