import type { Line } from './lines.ts';

/** Marks that end a sentence or a part of it. */
const CLOSING = '[.,:;!?…\u060C\u061B\u061F\u06D4]';
const CLOSED_LEFT = new RegExp(`^${CLOSING}+\\s?[\\p{L}\\p{N}»”’")]`, 'u');
const CLOSED_RIGHT = new RegExp(`[\\p{L}\\p{N}»”’")]\\s?${CLOSING}+$`, 'u');

/**
 * A paragraph's direction: that of most of its letters, the document's own counting double. Lines entirely in the other direction may
 * still have been set in the document's; the side of their last full stop tells.
 */
export function baseRtl(lines: Line[], document: { rtl: boolean }): boolean {
  const rtl = lines.reduce((sum, line) => sum + line.letters.rtl, 0);
  const ltr = lines.reduce((sum, line) => sum + line.letters.ltr, 0);
  if (rtl === 0 && ltr === 0) return document.rtl;
  const most = document.rtl ? rtl * 2 >= ltr : rtl > ltr * 2;
  if (most === document.rtl || Math.min(rtl, ltr) > 0) return most;
  const looks = lines.map((line) =>
    line.signs
      .map((sign) => sign.text)
      .join('')
      .trim(),
  );
  const left = looks.filter((look) => CLOSED_LEFT.test(look) && !CLOSED_RIGHT.test(look)).length;
  const right = looks.filter((look) => CLOSED_RIGHT.test(look)).length;
  return left > 0 && right === 0 ? true : right > 0 && left === 0 ? false : most;
}

/** Whether a line has letters of one direction only. */
export function isOneWay(line: Line): boolean {
  const { rtl, ltr } = line.letters;
  return Math.min(rtl, ltr) === 0 && rtl + ltr > 2;
}
