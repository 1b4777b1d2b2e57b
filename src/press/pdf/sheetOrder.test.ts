import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetOrder } from './sheetOrder.ts';

test('a booklet of eight pages is folded of two sheets', () => {
  expect(sheetOrder(8, 'ltr')).toEqual([
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
  ]);
  expect(sheetOrder(8, 'rtl')).toEqual([
    [1, 8],
    [7, 2],
    [3, 6],
    [5, 4],
  ]);
});

/** What one reads when the sheets lie in each other, folded: every leaf's front and back, from the cover on. */
function readThrough(sides: ReturnType<typeof sheetOrder>, direction: 'ltr' | 'rtl') {
  const [fore, hind] = direction === 'ltr' ? [1, 0] : [0, 1];
  const pages: (number | undefined)[] = [];
  // The leaves up to the fold: of each sheet the half with the cover, its outer side and then its inner one.
  for (let sheet = 0; sheet < sides.length; sheet += 2)
    pages.push(sides[sheet]?.[fore], sides[sheet + 1]?.[hind]);
  for (let sheet = sides.length - 2; sheet >= 0; sheet -= 2)
    pages.push(sides[sheet + 1]?.[fore], sides[sheet]?.[hind]);
  return pages;
}

test('folded, the pages of any booklet follow each other, empty ones last, in both directions', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom('ltr' as const, 'rtl' as const),
      (count, direction) => {
        const read = readThrough(sheetOrder(count, direction), direction);
        expect(read.length % 4).toBe(0);
        expect(read.length - count).toBeLessThan(4);
        expect(read).toEqual(read.map((_, at) => (at < count ? at + 1 : undefined)));
      },
    ),
  );
});
