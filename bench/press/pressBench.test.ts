import { expect, test } from 'vitest';
import { sizesOf } from './pressBench.ts';

test('sizes may be given one by one or in a list, and come smallest first', () => {
  expect(sizesOf(['10000,1000', '100000', '1000'])).toEqual([1000, 10_000, 100_000]);
});

test.each(['', '0', '-5', '1e400', '10.5', 'many', '1000,'])('“%s” is not a size', (asked) => {
  expect(() => sizesOf([asked])).toThrow(RangeError);
});
