import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Threads that answer every message with one message. */
export interface WorkerPool<Message, Answer> {
  /**
   * Has a message sent for every job and its answer handed on. Jobs are taken one at a time as threads fall free, so that
   * a generator of a hundred thousand costs no memory.
   *
   * @throws the first failure of a thread or of what was passed in
   */
  run<Job>(
    jobs: Iterable<Job>,
    messageOf: (job: Job) => Message,
    onAnswer: (answer: Answer, job: Job) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

/** What a thread may hold of objects, in MiB: one that needs more has a leak. With room for the young, few grow old. */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/**
 * @param module the threads' code; what fails in it fails the thread
 * @param workerData what every thread begins with
 * @param most threads at most; as many as there are processors if left out. They are started when there is work.
 */
export function workerPool<Message, Answer>(
  module: URL,
  workerData: unknown,
  most = availableParallelism(),
): WorkerPool<Message, Answer> {
  const threads: Worker[] = [];
  return {
    async run(jobs, messageOf, onAnswer) {
      const source = jobs[Symbol.iterator]();
      const running: Promise<void>[] = [];
      for (let at = 0; at < Math.max(1, most); at++) {
        const first = source.next();
        if (first.done) break;
        threads[at] ??= new Worker(module, { workerData, resourceLimits: memory });
        running.push(serve(threads[at] as Worker, first.value, source, messageOf, onAnswer));
      }
      await Promise.all(running);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function serve<Job, Message, Answer>(
  thread: Worker,
  first: Job,
  source: Iterator<Job>,
  messageOf: (job: Job) => Message,
  onAnswer: (answer: Answer, job: Job) => void,
): Promise<void> {
  let job = first;
  let stop = () => {};
  const served = new Promise<void>((resolve, reject) => {
    const onMessage = (answer: Answer) => {
      try {
        onAnswer(answer, job);
        const next = source.next();
        if (next.done) return resolve();
        job = next.value;
        thread.postMessage(messageOf(job));
      } catch (error) {
        reject(error);
      }
    };
    const onExit = () => reject(new Error('A thread of the press ended before its work did.'));
    thread.on('error', reject).on('exit', onExit).on('message', onMessage);
    stop = () => thread.off('error', reject).off('exit', onExit).off('message', onMessage);
    thread.postMessage(messageOf(job));
  });
  return served.finally(stop);
}
