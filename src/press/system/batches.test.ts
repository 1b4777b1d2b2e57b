import { expect, test } from 'vitest';
import { batches } from './batches.ts';

test('groups are of one size, or double up to it', () => {
  const all = Array.from({ length: 12 }, (_, at) => at);
  expect([...batches(all, 5)].map(({ length }) => length)).toEqual([5, 5, 2]);
  expect([...batches(all, 4, 1)].map(({ length }) => length)).toEqual([1, 2, 4, 4, 1]);
  expect([...batches(all, 4, 1)].flat()).toEqual(all);
  expect([...batches([], 4)]).toEqual([]);
});
