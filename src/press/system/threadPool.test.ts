import { expect, onTestFinished, test } from 'vitest';
import { type ThreadPoolOptions, threadPool } from './threadPool.ts';

/** Threads of this code, which has `parentPort` and `workerData`. */
function pool<Answer, Message = number>(code: string, options: ThreadPoolOptions = {}) {
  const module = `import { parentPort, workerData } from 'node:worker_threads';\n${code}`;
  return threadPool<Message, Answer>(
    new URL(`data:text/javascript,${encodeURIComponent(module)}`),
    { add: 1 },
    { most: 2, ...options },
  );
}

const adding = "parentPort.on('message', (number) => parentPort.postMessage(number + workerData.add));";

test('every job is answered once, and the threads serve several runs', async () => {
  const threads = pool<number>(adding);
  const answered: [number, number][] = [];
  for (const jobs of [[1, 2, 3, 4, 5], [], [10]]) {
    await threads.run(jobs, async (job) => void answered.push([job, await threads.ask(job * 100)]));
  }
  await threads.close();
  const inOrder = answered.sort(([a], [b]) => a - b);
  expect(inOrder).toEqual([1, 2, 3, 4, 5, 10].map((job) => [job, job * 100 + 1]));
});

test('jobs are taken as threads become free, not before', async () => {
  const threads = pool<number>(adding);
  let taken = 0;
  let done = 0;
  const jobs = function* () {
    for (; taken < 50; taken++) {
      expect(taken - done).toBeLessThanOrEqual(2);
      yield taken;
    }
  };
  await threads.run(jobs(), async (job) => {
    await threads.ask(job);
    done++;
  });
  await threads.close();
  expect(done).toBe(50);
});

test.each([
  ["parentPort.on('message', () => { throw new Error('torn'); });", 'torn'],
  ["parentPort.on('message', async () => { throw new Error('torn later'); });", 'torn later'],
  ["parentPort.on('message', () => process.exit());", 'ended before its work did'],
])('a thread that fails ends the run: %s', async (code, said) => {
  const threads = pool<void>(code);
  await expect(threads.run([1, 2, 3], threads.ask)).rejects.toThrow(said);
  await threads.close();
});

test('an error in the work on an answer ends the run', async () => {
  const threads = pool<number>(adding);
  const fail = async (job: number) => {
    await threads.ask(job);
    throw new Error('full');
  };
  await expect(threads.run([1], fail)).rejects.toThrow('full');
  await threads.close();
});

/** Answers every message but these, which hang, need too much memory, or end the thread, at once or after the answer. */
const breaking = `parentPort.on('message', (word) => {
  if (word === 'hang') for (;;);
  if (word === 'hoard') for (const all = []; ; ) all.push(new Array(100_000).fill(word));
  if (word === 'exit') process.exit();
  if (word === 'late') setTimeout(() => { throw new Error('too late'); });
  if (word === 'slow') return setTimeout(() => parentPort.postMessage(word), 100);
  parentPort.postMessage(word);
});`;

test('a message that breaks its thread fails alone and in time, and the next gets a new thread', async () => {
  const memory = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 8 };
  const threads = pool<string, string>(breaking, { most: 1, limit: 5_000, memory, untrusted: true });
  onTestFinished(() => threads.close());
  const words = ['hang', 'good', 'exit', 'hoard', 'late', 'slow', 'fine'];
  const answers = await Promise.allSettled(words.map((word) => threads.ask(word)));
  const said = answers.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message));
  expect(said).toEqual([
    'A thread took too long.',
    'good',
    'A thread ended before its work did.',
    expect.stringContaining('memory limit'),
    'late',
    'slow',
    'fine',
  ]);
}, 20_000);

test('closing the pool fails the messages that are sent and those that wait', async () => {
  const threads = pool<string, string>(breaking, { most: 1, untrusted: true });
  const asked = ['good', 'hang', 'waits'].map((word) => threads.ask(word));
  await asked[0];
  await Promise.all([threads.close(), ...asked.slice(1).map((one) => expect(one).rejects.toThrow('ended'))]);
  await expect(threads.ask('later')).rejects.toThrow('ended');
});
