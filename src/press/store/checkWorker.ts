import { parentPort } from 'node:worker_threads';
import { answerCheck, type CheckTask } from './checkSite.ts';

parentPort?.on('message', (task: CheckTask) => parentPort?.postMessage(answerCheck(task)));
