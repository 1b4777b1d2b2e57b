import { expect, test } from 'vitest';
import { workerPool } from './workerPool.ts';

/** Threads of this code, which has `parentPort` and `workerData`. */
function pool<Answer>(code: string, most = 2) {
  const module = `import { parentPort, workerData } from 'node:worker_threads';\n${code}`;
  return workerPool<number, Answer>(
    new URL(`data:text/javascript,${encodeURIComponent(module)}`),
    { add: 1 },
    most,
  );
}

const adding = "parentPort.on('message', (number) => parentPort.postMessage(number + workerData.add));";

test('every job is answered once, and the threads serve run after run', async () => {
  const threads = pool<number>(adding);
  const answered: [number, number][] = [];
  for (const jobs of [[1, 2, 3, 4, 5], [], [10]]) {
    await threads.run(
      jobs,
      (job) => job * 100,
      (answer, job) => answered.push([job, answer]),
    );
  }
  await threads.close();
  const inOrder = answered.sort(([a], [b]) => a - b);
  expect(inOrder).toEqual([1, 2, 3, 4, 5, 10].map((job) => [job, job * 100 + 1]));
});

test('jobs are taken as threads fall free, not before', async () => {
  const threads = pool<number>(adding, 2);
  let taken = 0;
  let done = 0;
  const jobs = function* () {
    for (; taken < 50; taken++) {
      expect(taken - done).toBeLessThanOrEqual(2);
      yield taken;
    }
  };
  await threads.run(
    jobs(),
    (job) => job,
    () => void done++,
  );
  await threads.close();
  expect(done).toBe(50);
});

test.each([
  ["parentPort.on('message', () => { throw new Error('torn'); });", 'torn'],
  ["parentPort.on('message', async () => { throw new Error('torn later'); });", 'torn later'],
  ["parentPort.on('message', () => process.exit());", 'ended before its work did'],
])('a thread that fails fails the run: %s', async (code, said) => {
  const threads = pool(code);
  await expect(
    threads.run(
      [1, 2, 3],
      (job) => job,
      () => {},
    ),
  ).rejects.toThrow(said);
  await threads.close();
});

test('what fails where an answer is taken fails the run', async () => {
  const threads = pool<number>(adding);
  const fail = () => {
    throw new Error('full');
  };
  await expect(threads.run([1], (job) => job, fail)).rejects.toThrow('full');
  await threads.close();
});
