import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ThreadEndedError } from './ThreadEndedError.ts';

/** Threads that answer every message with one message. A thread that has failed is replaced when there is work again. */
export interface ThreadPool<Message, Answer> {
  /**
   * Waits for a free thread and asks it.
   *
   * @throws {ThreadEndedError} where the thread ends without an answer or takes too long
   * @throws what fails in the thread; with the code `ERR_WORKER_OUT_OF_MEMORY` where it needs more than it may have
   */
  ask(message: Message): Promise<Answer>;
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

export interface ThreadPoolOptions {
  /** Threads at most; as many as there are processors if left out. They are started when there is work. */
  most?: number;
  /** What a thread may hold of objects, in MiB. */
  memory?: { maxOldGenerationSizeMb: number; maxYoungGenerationSizeMb: number };
  /** Milliseconds that an answer may take, from when a thread has its message. */
  limit?: number;
  /**
   * For messages that can be made to break a thread: one that ends a thread which had answered before is asked once more in
   * a fresh one, for it may have been an earlier message that broke it. What threads print is dropped.
   */
  untrusted?: boolean;
}

/** A thread that needs more has a leak. With room for the young, few grow old. */
const usualMemory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/**
 * @param module the threads' code; what fails in it fails the thread
 * @param workerData what every thread begins with
 */
export function threadPool<Message, Answer>(
  module: URL,
  workerData: unknown,
  { most = availableParallelism(), memory = usualMemory, limit, untrusted = false }: ThreadPoolOptions = {},
): ThreadPool<Message, Answer> {
  const threads = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  const size = Math.max(1, most);
  let free = size;
  let isClosed = false;

  function start(): Worker {
    const printed = { stdout: untrusted, stderr: untrusted };
    const thread = new Worker(module, { workerData, resourceLimits: memory, ...printed });
    threads.add(thread);
    if (untrusted) {
      thread.stdout.resume();
      thread.stderr.resume();
      // What fails after its message was answered ends the thread and nothing else.
      thread.on('error', () => {});
    }
    thread.on('exit', () => {
      threads.delete(thread);
      const at = idle.indexOf(thread);
      if (at >= 0) idle.splice(at, 1);
    });
    return thread;
  }

  async function askThread(thread: Worker, message: Message): Promise<Answer> {
    try {
      const answer = await answerOf<Answer>(thread, message, limit);
      idle.push(thread);
      return answer;
    } catch (error) {
      await thread.terminate();
      throw error;
    }
  }

  async function ask(message: Message): Promise<Answer> {
    while (free === 0 && !isClosed) await new Promise<void>((resolve) => waiting.push(resolve));
    if (isClosed) throw new ThreadEndedError(false);
    free--;
    const used = idle.pop();
    try {
      return await askThread(used ?? start(), message);
    } catch (error) {
      if (!used || !untrusted || isClosed || isOwnFailure(error)) throw error;
      return await askThread(start(), message);
    } finally {
      free++;
      waiting.shift()?.();
    }
  }

  return {
    ask,
    async run(jobs, messageOf, onAnswer) {
      const source = jobs[Symbol.iterator]();
      const serve = async () => {
        for (let next = source.next(); !next.done; next = source.next())
          onAnswer(await ask(messageOf(next.value)), next.value);
      };
      await Promise.all(Array.from({ length: size }, serve));
    },
    async close() {
      isClosed = true;
      for (const wake of waiting.splice(0)) wake();
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

/** Whether a message failed for what it costs by itself, whatever the thread had done before. */
function isOwnFailure(error: unknown): boolean {
  if (error instanceof ThreadEndedError) return error.isLate;
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function answerOf<Answer>(thread: Worker, message: unknown, limit: number | undefined): Promise<Answer> {
  let settle = () => {};
  const answered = new Promise<Answer>((resolve, reject) => {
    const onExit = () => reject(new ThreadEndedError(false));
    const timer = limit && setTimeout(() => reject(new ThreadEndedError(true)), limit);
    thread.on('message', resolve).on('error', reject).on('exit', onExit);
    settle = () => {
      clearTimeout(timer);
      thread.off('message', resolve).off('error', reject).off('exit', onExit);
    };
    thread.postMessage(message);
  });
  return answered.finally(settle);
}
