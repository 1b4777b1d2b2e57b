import { parentPort, workerData } from 'node:worker_threads';
import { type PrintSetup, printer } from './printer.ts';
import type { PrintedTask, PrintTask } from './printTask.ts';

const print = printer(workerData as PrintSetup);

// What fails, fails the thread: the error reaches the pool as its `error` event.
parentPort?.on('message', async (tasks: PrintTask[]) => {
  const done: PrintedTask[] = [];
  for (const task of tasks) done.push(await print(task));
  parentPort?.postMessage(done);
});
