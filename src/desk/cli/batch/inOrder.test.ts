import { expect, test } from 'vitest';
import { inOrder } from './inOrder.ts';

test('answers come in job order, and only a few jobs start ahead', async () => {
  let begun = 0;
  let answered = 0;
  const work = async (job: number) => {
    begun++;
    expect(begun - answered).toBeLessThanOrEqual(4);
    for (let turn = job % 5; turn > 0; turn--) await Promise.resolve();
    return job * 2;
  };
  const seen: number[] = [];
  for await (const [job, answer] of inOrder(Array(50).keys(), 3, work)) {
    answered++;
    expect(answer).toBe(job * 2);
    seen.push(job);
  }
  expect(seen).toEqual([...Array(50).keys()]);
});
