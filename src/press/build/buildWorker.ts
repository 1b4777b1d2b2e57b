import { parentPort, workerData } from 'node:worker_threads';
import type { BuildResult, BuildTask } from './buildTask.ts';
import { taskRunner, type WorkerSetup } from './taskRunner.ts';

const runTask = taskRunner(workerData as WorkerSetup);

// An error ends the thread and reaches the pool as its `error` event.
parentPort?.on('message', async (tasks: BuildTask[]) => {
  const done: BuildResult[] = [];
  for (const task of tasks) done.push(await runTask(task));
  parentPort?.postMessage(done);
});
