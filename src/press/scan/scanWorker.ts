import { parentPort, workerData } from 'node:worker_threads';
import type { Publication } from '../../contract/publicationSchema.ts';
import { scanFile } from './scanFile.ts';

const { root, publication }: { root: string; publication: Publication } = workerData;

parentPort?.on('message', (files: string[]) => {
  parentPort?.postMessage(files.map((file) => scanFile(root, file, publication)));
});
