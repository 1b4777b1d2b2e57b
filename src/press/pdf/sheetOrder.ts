import type { Direction } from '../../language/languages.ts';

/** A side of a sheet: the pages on its left and right halves, from 1; undefined where a half stays empty. */
export type SheetSide = [left: number | undefined, right: number | undefined];

/**
 * The sides of the sheets of a booklet that is folded in the middle, the outermost sheet's outer side first, then its inner one:
 * printed on both sides, laid on each other and folded, its pages follow each other. A booklet read from right to left has its
 * fold on the right, so its halves change places.
 *
 * @param pages how many there are; empty ones fill the last sheet
 */
export function sheetOrder(pages: number, direction: Direction): SheetSide[] {
  const whole = Math.ceil(pages / 4) * 4;
  const there = (page: number) => (page <= pages ? page : undefined);
  return Array.from({ length: whole / 2 }, (_, at): SheetSide => {
    const [first, last] = [there(at + 1), there(whole - at)];
    // Read from left to right, page 1 is on the right half of the outer side; from right to left, on its left half. Inner sides are
    // the other way round.
    const isEarlierRight = (at % 2 === 0) === (direction === 'ltr');
    return isEarlierRight ? [last, first] : [first, last];
  });
}
