import { lettersOf } from './bidiClass.ts';
import type { Cluster } from './clusters.ts';
import type { Row } from './rows.ts';
import { spaced } from './spacing.ts';

/** A line of a page: its signs from the page's left to its right, with the room between words. */
export interface Line extends Pick<Cluster, 'x' | 'end' | 'y' | 'size' | 'strong' | 'em'> {
  signs: Cluster[];
  page: number;
  /** More of its letters are read from right to left. */
  rtl: boolean;
  /** How many letters are read in either direction. */
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
  };
}

/** The line's text as it stands on the page, for comparing. */
export function visualText(line: Line): string {
  return line.signs.map((sign) => sign.text).join('');
}
