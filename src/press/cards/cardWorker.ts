import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { cardFile } from './cardFile.ts';
import type { CardTask } from './renderCards.ts';

const { cacheFolder, outFolder }: { cacheFolder: string; outFolder: string } = workerData;

// An error ends the thread and reaches renderCards as the thread's `error` event.
parentPort?.on('message', async ({ path, facts }: CardTask) => {
  const target = join(outFolder, path);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(await cardFile(facts, cacheFolder), target);
  parentPort?.postMessage('done');
});
