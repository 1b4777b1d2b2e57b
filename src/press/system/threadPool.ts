import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { ThreadEndedError } from './ThreadEndedError.ts';

/** Threads that answer every message with one message. A thread that fails is replaced when there is more work. */
export interface ThreadPool<Message, Answer> {
  /**
   * Waits for a free thread and sends it a message.
   *
   * @param signal ends the thread that works on the message
   * @throws the signal's reason, when the answer is no longer wanted
   * @throws {ThreadEndedError} when the thread ends without an answer or takes too long
   * @throws what fails in the thread; with the code `ERR_WORKER_OUT_OF_MEMORY` when it needs more memory than allowed
   */
  ask(message: Message, signal?: AbortSignal): Promise<Answer>;
  /**
   * Works on as many jobs at once as there are threads; `work` asks for its job. Jobs are taken one at a time, so that a
   * generator of a hundred thousand costs no memory.
   *
   * @throws the first failure
   */
  run<Job>(jobs: Iterable<Job>, work: (job: Job) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export interface ThreadPoolOptions {
  /** The most threads; by default the number of processors. They start when there is work. */
  most?: number;
  /** The memory that a thread may use for objects, in MiB. */
  memory?: { maxOldGenerationSizeMb: number; maxYoungGenerationSizeMb: number };
  /** The time limit of an answer in milliseconds, once a thread has the message. */
  limit?: number;
  /**
   * For messages that may be made to break a thread. A message that ends a thread which had answered before is sent once
   * more to a new thread, because an earlier message may have broken the old one. What threads print is dropped.
   */
  untrusted?: boolean;
}

// WebAssembly runs in every thread: Node strips types with it. When WebAssembly often calls
// a function of JavaScript, V8 compiles that call again and frees the old code, and with several threads at work this
// sometimes crashes the process (nodejs/node#64500). A budget that no build uses up prevents it.
setFlagsFromString('--wasm-wrapper-tiering-budget=2000000000');

/** A thread that needs more has a leak. With enough room for young objects, few become old. */
const usualMemory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/**
 * @param module the threads' code; what fails in it fails the thread
 * @param workerData what every thread starts with
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
    const captured = { stdout: untrusted, stderr: untrusted };
    const thread = new Worker(module, { workerData, resourceLimits: memory, ...captured });
    threads.add(thread);
    if (untrusted) {
      thread.stdout.resume();
      thread.stderr.resume();
      // An error after the answer ends the thread and nothing else.
      thread.on('error', () => {});
    }
    thread.on('exit', () => {
      threads.delete(thread);
      const at = idle.indexOf(thread);
      if (at >= 0) idle.splice(at, 1);
    });
    return thread;
  }

  async function askThread(thread: Worker, message: Message, signal?: AbortSignal): Promise<Answer> {
    try {
      const answer = await answerOf<Answer>(thread, message, limit, signal);
      idle.push(thread);
      return answer;
    } catch (error) {
      await thread.terminate();
      throw error;
    }
  }

  async function ask(message: Message, signal?: AbortSignal): Promise<Answer> {
    while (free === 0 && !isClosed) await new Promise<void>((resolve) => waiting.push(resolve));
    if (isClosed) throw new ThreadEndedError(false);
    free--;
    try {
      signal?.throwIfAborted();
      const used = idle.pop();
      try {
        return await askThread(used ?? start(), message, signal);
      } catch (error) {
        if (!used || !untrusted || isClosed || signal?.aborted || isOwnFailure(error)) throw error;
        return await askThread(start(), message, signal);
      }
    } finally {
      free++;
      waiting.shift()?.();
    }
  }

  return {
    ask,
    async run(jobs, work) {
      const source = jobs[Symbol.iterator]();
      const serve = async () => {
        for (let next = source.next(); !next.done; next = source.next()) await work(next.value);
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

/** Whether a message failed because of its own cost, whatever the thread did before. */
function isOwnFailure(error: unknown): boolean {
  if (error instanceof ThreadEndedError) return error.isLate;
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function answerOf<Answer>(
  thread: Worker,
  message: unknown,
  limit: number | undefined,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  let settle = () => {};
  const answered = new Promise<Answer>((resolve, reject) => {
    const onExit = () => reject(new ThreadEndedError(false));
    const onAbort = () => reject(signal?.reason);
    const timer = limit && setTimeout(() => reject(new ThreadEndedError(true)), limit);
    thread.on('message', resolve).on('error', reject).on('exit', onExit);
    signal?.addEventListener('abort', onAbort);
    settle = () => {
      clearTimeout(timer);
      thread.off('message', resolve).off('error', reject).off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
    };
    thread.postMessage(message);
  });
  return answered.finally(settle);
}
