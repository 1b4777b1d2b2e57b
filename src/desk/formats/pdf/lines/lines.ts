import { lettersOf } from './bidiClass.ts';
import type { Cluster } from './clusters.ts';
import { logicalOrder } from './logicalOrder.ts';
import type { Row } from './rows.ts';
import { doubtfulGaps, spaced } from './spacing.ts';

/** A line of a page: its signs from left to right, with the spaces between words. */
export interface Line extends Pick<Cluster, 'x' | 'end' | 'y' | 'size' | 'strong' | 'em'> {
  signs: Cluster[];
  page: number;
  /** Most of its letters are right-to-left. */
  rtl: boolean;
  /** How many of its gaps may part words or not. */
  doubts: number;
  /** The number of letters in each direction. */
  letters: { rtl: number; ltr: number };
}

/** Makes a line of a row. */
export function lineOf(row: Row, page: number): Line {
  const signs = spaced(row);
  const letters = signs.filter((sign) => /[\p{L}\p{N}]/u.test(sign.text));
  const all = letters.length > 0 ? letters : signs;
  const directions = lettersOf(signs);
  return {
    signs,
    page,
    x: row.x,
    end: row.end,
    y: row.y,
    size: row.size,
    strong: all.every((sign) => sign.strong),
    em: all.every((sign) => sign.em),
    rtl: directions.rtl > directions.ltr,
    letters: directions,
    doubts: doubtfulGaps(row),
  };
}

/** The line's text as it looks on the page, for comparing. */
export function visualText(line: Line): string {
  return line.signs.map((sign) => sign.text).join('');
}

/** The line's text in the order of reading, by its own direction. */
export function logicalText(line: Line): string {
  return logicalOrder(line.signs, line.rtl)
    .map((sign) => sign.text)
    .join('');
}
