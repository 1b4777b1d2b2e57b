import type { Direction } from './languages.ts';

/** Letters, marks, figures and signs of the scripts that run from right to left: ranges for a character class. */
export const rightToLeft = '\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc';

/** A letter by the direction it runs in, as a pattern's source. */
export const strongLetter = { rtl: `(?=[${rightToLeft}])[^\\P{L}\u0640]`, ltr: `[^\\P{L}${rightToLeft}]` };

/** Whether a text has a letter that runs in this direction; digits, spaces and marks run in none (UAX #9). */
export function hasLetterOf(direction: Direction, text: string): boolean {
  return new RegExp(strongLetter[direction], 'u').test(text);
}
